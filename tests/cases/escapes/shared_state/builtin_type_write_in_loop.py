# case: an attribute of a builtin as target of a loop
# expect: raises AttributeError: evil
for int.evil in [1]:
    pass
