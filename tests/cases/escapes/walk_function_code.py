# case: a function's code object can be replaced
# expect: refused
def f():
    pass


f.__code__ = (lambda: 1).__code__
