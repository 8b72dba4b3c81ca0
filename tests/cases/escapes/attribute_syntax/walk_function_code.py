# case: a function's code object can be replaced
# expect: refused F201 line 5 column 3, F201 line 5 column 26
def f():
    pass


f.__code__ = (lambda: 1).__code__
