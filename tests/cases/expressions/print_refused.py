# case: print is no builtin of the expression policy
# policy: expression
# expect: refused F205 line 1 column 1
print("x")
