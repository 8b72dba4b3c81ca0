# case: nothing at all is not an expression
# policy: expression
# expect: refused
