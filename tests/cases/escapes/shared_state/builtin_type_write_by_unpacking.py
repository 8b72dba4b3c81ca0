# case: an attribute of a builtin as target of unpacking, starred too
# expect: raises AttributeError: evil
a, *str.evil = 1, 2, 3
