# case: the walk by `__mro__`
# policy: expression
# expect: refused F201 line 1 column 4, F201 line 1 column 14
"".__class__.__mro__[-1]
