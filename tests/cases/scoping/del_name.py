# case: a deleted name is gone
# expect: raises NameError: 'x'
x = 1
del x
x
