# case: `global` in a function that never ran binds nothing
# expect: raises NameError: compile
def f():
    global compile
    compile = 1


compile
