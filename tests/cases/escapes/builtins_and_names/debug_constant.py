# case: `__debug__` is a dunder like any other
# policy: expression
# expect: refused F201 line 1 column 1
__debug__
