# case: a keyword that comes twice raises TypeError
# expect: raises TypeError: multiple values
def f(a, **k):
    return a


f(a=1, **{"a": 2})
