# case: `__slots__` with a dunder in it
# expect: refused F204 line 2 column 18, F204 line 2 column 30
class C:
    __slots__ = ("__dict__", "__class__")
