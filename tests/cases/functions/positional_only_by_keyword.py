# case: a positional-only parameter is refused as keyword
# expect: raises TypeError: f()
def f(a, /):
    return a


f(a=1)
