# case: a syntax error is a diagnostic like any other, at the place where reading stopped
# policy: expression
# expect: refused
price * * qty
