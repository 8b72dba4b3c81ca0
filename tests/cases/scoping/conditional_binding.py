# case: a name bound in one branch only may be missing
# expect: raises NameError: 'y'
if False:
    y = 1
y
