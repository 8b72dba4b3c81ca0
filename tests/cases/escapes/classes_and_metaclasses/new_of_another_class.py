# case: `super().__new__` makes the class at hand or one derived from it, and no other
# expect: value [[], []]
# cpython: skip CPython hands out what is asked for
class M:
    pass
class L(list):
    def make(self, cls):
        return super().__new__(cls)
r = []
for cls in (list, M, object, int, type, type(lambda: 1), 1, None):
    try:
        r.append(L().make(cls))
    except TypeError:
        pass
[r, list(L().make(L))]
