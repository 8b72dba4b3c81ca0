# case: a missing argument raises TypeError
# expect: raises TypeError: missing
def f(a, b):
    return a


f(1)
