# case: a builtin function is no data
# policy: expression
# expect: not data [1]
[1, len]
