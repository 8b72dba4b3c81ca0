# case: a semicolon makes no second statement
# policy: expression
# generate: "1; 2"
# expect: refused F003 line 1 column 4
