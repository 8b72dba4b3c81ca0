# case: keyword names are normalised too
# policy: expression
# expect: refused F201 line 1 column 6
dict(__ｃlass__=1)
