# case: an open parenthesis is told
# policy: expression
# expect: refused
round(price * (1 - discount
