# case: an attribute of a builtin as target of a comprehension
# expect: raises AttributeError: evil
[0 for str.evil in [1]]
