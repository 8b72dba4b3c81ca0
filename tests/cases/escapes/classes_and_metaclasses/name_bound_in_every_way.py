# case: `__name__` can be read and bound nowhere
# expect: refused F201 line 1 column 1, F201 line 2 column 5, F201 line 3 column 5, F201 line 4 column 7, F201 line 5 column 7, F201 line 5 column 25, F201 line 6 column 5, F201 line 7 column 7, F201 line 9 column 17, F201 line 10 column 10, F201 line 12 column 5, F202 line 13 column 9
__name__ = 1
for __name__ in []: pass
def __name__(): pass
class __name__: pass
def f(__name__): global __name__
del __name__
print(__name__=1)
match 1:
    case object(__name__=x): pass
    case __name__: pass
class A:
    __name__ = 1
    def __name__(self): pass
