# case: a parameter that comes twice is told
# expect: refused F001 line 1
def f(a, a):
    pass
