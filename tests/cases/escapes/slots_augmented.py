# case: `__slots__` that is added to
# expect: refused
class C:
    __slots__ = ("x",)
    __slots__ += ("__dict__",)
