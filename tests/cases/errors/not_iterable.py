# case: iterating a number
# policy: expression
# inputs: {"n": 3}
# expect: raises TypeError: 'int' object is not iterable
[x for x in n]
