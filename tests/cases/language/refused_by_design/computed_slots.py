# case: `__slots__` has to be written out: its names become attributes, so they are checked
# expect: refused F204 line 3
class Row:
    names = ["a", "b"]
    __slots__ = tuple(names)
