# case: `__slots__` that is not a literal
# expect: refused F204 line 2 column 17
class C:
    __slots__ = [n for n in ("x",)]
