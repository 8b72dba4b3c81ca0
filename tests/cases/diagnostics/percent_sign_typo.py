# case: a trailing percent sign is a syntax error, as in "10%"
# policy: expression
# expect: refused F001 line 1
price * 10%
