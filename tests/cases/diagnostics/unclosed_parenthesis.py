# case: an open parenthesis is told
# policy: expression
# expect: refused F001 line 1
round(price * (1 - discount
