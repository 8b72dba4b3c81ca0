# case: an augmented assignment to an attribute of a builtin
# expect: raises TypeError: +=
str.upper += 1
