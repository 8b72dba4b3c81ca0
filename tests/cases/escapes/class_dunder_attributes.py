# case: dunders of a class body other than `__slots__` and `__match_args__`
# expect: refused
class C:
    __class__ = int
    __dict__ = {}
    __module__ = "os"
    __qualname__ = "x"
    __doc__ = "x"
    __bases__ = ()
    __init__ = print
