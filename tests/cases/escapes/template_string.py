# case: t-strings are refused
# policy: expression
# expect: refused
t"{1}"
