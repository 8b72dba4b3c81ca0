# case: a walrus that never ran
# expect: raises NameError: globals
False and (globals := 1)
globals()
