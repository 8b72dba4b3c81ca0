# case: simpleeval, issue 15: a function that was handed in leads to its module
# expect: raises AttributeError: 'function' object has no attribute 'func_globals'
def given():
    return 1
given.func_globals
