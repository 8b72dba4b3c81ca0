# case: two expressions are refused where one is asked for
# policy: expression
# expect: refused F003 line 2 column 1
1
2
