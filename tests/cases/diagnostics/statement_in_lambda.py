# case: a statement inside a lambda is a syntax error
# policy: expression
# expect: refused
lambda x: return x
