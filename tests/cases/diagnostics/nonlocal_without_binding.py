# case: nonlocal of a name that no function binds
# expect: refused F001 line 2
def f():
    nonlocal x
    x = 1
