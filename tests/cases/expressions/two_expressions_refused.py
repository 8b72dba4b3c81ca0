# case: two expressions are refused where one is asked for
# policy: expression
# expect: refused
1
2
