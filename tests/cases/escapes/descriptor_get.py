# case: calling descriptors by hand
# expect: refused
str.upper.__get__("x")()
