# case: a parameter that comes twice is told
# expect: refused
def f(a, a):
    pass
