# case: a formula cannot close brackets that it did not open
# policy: expression
# expect: refused F001 line 1
1) + (2
