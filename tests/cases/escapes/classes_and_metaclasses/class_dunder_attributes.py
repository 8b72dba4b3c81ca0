# case: dunders of a class body that are neither listed methods nor `__slots__` and `__match_args__`
# expect: refused F201 line 2 column 5, F201 line 3 column 5, F201 line 4 column 5, F201 line 5 column 5, F201 line 6 column 5, F201 line 7 column 5
class C:
    __class__ = int
    __dict__ = {}
    __module__ = "os"
    __qualname__ = "x"
    __doc__ = "x"
    __bases__ = ()
