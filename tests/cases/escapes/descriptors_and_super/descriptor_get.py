# case: calling descriptors by hand
# expect: refused F201 line 1 column 11
str.upper.__get__("x")()
