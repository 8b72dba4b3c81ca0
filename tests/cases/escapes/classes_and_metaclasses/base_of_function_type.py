# case: the class of functions cannot be had, called or inherited
# expect: raises TypeError
F = type(lambda: 0)
F((lambda: 0), {})
