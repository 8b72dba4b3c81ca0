# case: a bound format used as a decorator reads its function by the guard
# expect: raises AttributeError: 'function' object has no attribute '__globals__'
@"{.__globals__}".format
def f():
    pass
