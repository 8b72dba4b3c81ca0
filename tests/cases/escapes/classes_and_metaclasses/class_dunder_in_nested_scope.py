# case: a listed dunder may be a function within a function, for a decorator to store; not what makes classes, not outside of functions, and none that is not listed
# expect: refused F201 line 4 column 9, F201 line 6 column 9, F201 line 8 column 5, F201 line 11 column 16, F201 line 13 column 5
def f():
    def __eq__(a, b):
        return True
    def __new__(cls):
        return 1
    def __getattribute__(a, name):
        return 1
def __eq__(a, b):
    return True
def g(x):
    return [x, __eq__]
def h():
    __eq__ = 1
