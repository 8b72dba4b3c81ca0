# case: the class of functions makes nothing without a code object
# expect: raises TypeError
F = type(lambda: 0)
F(type((x for x in ())), {})
