# case: nonlocal of a name that no function binds
# expect: refused
def f():
    nonlocal x
    x = 1
