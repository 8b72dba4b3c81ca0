# case: a special method that is taken from a builtin class works on the program's own objects of it, and on no other
# expect: value [2, 'a']
# cpython: skip CPython hands out what is asked for
class L(list):
    pass
r = [L.__len__(L("ab")), list.__getitem__(L("ab"), 0)]
for use in (lambda: list.__init__([1], [2]), lambda: list.__setitem__([1], 0, 2), lambda: dict.__setitem__({}, 1, 2), lambda: list.__len__({}), lambda: L.__len__([1]),
            lambda: object.__repr__(1), lambda: object.__eq__(1, 1), lambda: BaseException.__init__(ValueError(1), 2), lambda: int.__add__(1, 2), lambda: str.__mod__("%s", 1),
            lambda: object.__init__(len), lambda: object.__hash__(type), lambda: list.__len__(), lambda: dict.__init__(L(), {})):
    try:
        r.append(use())
    except (TypeError, AttributeError):
        pass
r
