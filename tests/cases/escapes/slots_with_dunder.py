# case: `__slots__` with a dunder in it
# expect: refused
class C:
    __slots__ = ("__dict__", "__class__")
