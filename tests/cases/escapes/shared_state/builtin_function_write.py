# case: a builtin function takes no attribute
# expect: raises AttributeError: x
len.x = 1
