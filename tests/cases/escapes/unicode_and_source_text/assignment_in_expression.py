# case: an equals sign makes no assignment
# policy: expression
# generate: "x = 1"
# expect: refused F003 line 1 column 1
