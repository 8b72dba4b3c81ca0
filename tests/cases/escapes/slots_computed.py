# case: `__slots__` that is not a literal
# expect: refused
class C:
    __slots__ = [n for n in ("x",)]
