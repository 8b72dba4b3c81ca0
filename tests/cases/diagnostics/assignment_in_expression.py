# case: `=` where `==` was meant
# policy: expression
# expect: refused F001 line 1
1 if price = 3 else 2
