# case: `__slots__` that is added to
# expect: refused F201 line 3 column 5
class C:
    __slots__ = ("x",)
    __slots__ += ("__dict__",)
