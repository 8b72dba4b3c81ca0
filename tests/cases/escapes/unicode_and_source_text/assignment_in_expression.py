# case: an equals sign makes no assignment
# policy: expression
# generate: "x = 1"
# expect: refused F003 line 1 or refused F001 line 1
