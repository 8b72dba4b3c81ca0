# case: `__code__`, `__defaults__` and `__globals__` of functions are refused: code and names of everything
# expect: refused F201 line 5, F201 line 5, F201 line 5
def f(n=1):
    return n


f.__code__, f.__defaults__, f.__globals__
