# case: an augmented assignment to an attribute of a builtin
# expect: raises AttributeError
str.upper += 1
