# case: a builtin function's `__self__` is the module of builtins
# policy: expression
# expect: refused F201 line 1 column 5
len.__self__
