# case: print is no builtin of the expression policy
# policy: expression
# expect: refused
print("x")
