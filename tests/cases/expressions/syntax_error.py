# case: a syntax error is a diagnostic like any other, at the place where reading stopped
# policy: expression
# expect: refused F001 line 1
price * * qty
