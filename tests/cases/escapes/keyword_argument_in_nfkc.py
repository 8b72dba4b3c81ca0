# case: keyword names are normalised too
# policy: expression
# expect: refused
dict(__ｃlass__=1)
