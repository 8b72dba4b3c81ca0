# case: `__all__`, `__author__` and `__version__` are names of the program itself: no attribute, function, class or guard has them
# expect: refused F202 line 3 column 9, F201 line 6 column 5, F201 line 10 column 12, F201 line 11 column 5, F201 line 14 column 7, F201 line 18 column 2, F201 line 19 column 3, F201 line 20 column 1, F301 line 22 column 12
__all__ = ["f"]
class A:
    def __all__(self):
        return 1
class B:
    __version__ = 5
def f(x):
    return x
def g():
    global __author__
    __author__ = print
def h():
    return 1
def i(__all__):
    return 1
__author__ = 1
__version__ = 2
(__all__ := 5)
f.__all__ = 5
__builtins__ = {}
for __version__ in ():
    import __version__
