# case: the walk by `__mro__`
# policy: expression
# expect: refused
"".__class__.__mro__[-1]
