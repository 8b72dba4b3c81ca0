# case: `=` where `==` was meant
# policy: expression
# expect: refused
1 if price = 3 else 2
