# case: t-strings are refused
# policy: expression
# expect: refused F104 line 1 column 1
t"{1}"
