# case: `AND` is no operator
# policy: expression
# expect: refused F001 line 1
price > 3 AND qty > 2
