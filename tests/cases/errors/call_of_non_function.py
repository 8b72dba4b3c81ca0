# case: calling a number
# policy: expression
# inputs: {"price": 3}
# expect: raises TypeError: 'int' object is not callable
price(2)
