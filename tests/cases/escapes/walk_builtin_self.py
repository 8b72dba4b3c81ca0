# case: a builtin function's `__self__` is the module of builtins
# policy: expression
# expect: refused
len.__self__
