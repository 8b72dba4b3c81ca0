# case: `__debug__` is a dunder like any other
# policy: expression
# expect: refused
__debug__
