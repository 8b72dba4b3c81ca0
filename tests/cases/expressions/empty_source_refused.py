# case: nothing at all is not an expression
# policy: expression
# expect: refused F001 line 1
