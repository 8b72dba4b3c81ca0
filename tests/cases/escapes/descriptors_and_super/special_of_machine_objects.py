# case: special methods of modules, tracebacks, aliases, unions and slots are not called by name
# policy: script {"modules": {"math": ["pi"]}}
# expect: value [5, []]
# cpython: skip CPython hands out what is asked for
import math
class M:
    def __enter__(self):
        return self
    def __exit__(self, *args):
        things.append(args[2])
        return True
class A:
    __slots__ = ("s",)
things = [math, list[int], int | str, A.s]
with M():
    1 / 0
r = []
for x in things:
    for use in (lambda: x.__repr__(), lambda: x.__eq__(1), lambda: x.__hash__(), lambda: x.__init__(), lambda: x.__new__(A), lambda: x.__iter__(), lambda: x.__or__(int), lambda: x.__getitem__(0), lambda: x.__set__(A(), 1), lambda: x.__get__(A(), A), lambda: x.__setattr__("x", 1), lambda: x.__init_subclass__()):
        try:
            r.append((repr(x), use()))
        except (AttributeError, TypeError):
            pass
[len(things), r]
