# case: a loop variable that was never bound does not uncover a builtin
# expect: raises NameError: eval
for eval in []:
    pass
eval("1")
