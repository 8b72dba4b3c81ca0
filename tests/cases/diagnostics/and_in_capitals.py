# case: `AND` is no operator
# policy: expression
# expect: refused
price > 3 AND qty > 2
