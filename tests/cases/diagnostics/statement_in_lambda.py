# case: a statement inside a lambda is a syntax error
# policy: expression
# expect: refused F001 line 1
lambda x: return x
