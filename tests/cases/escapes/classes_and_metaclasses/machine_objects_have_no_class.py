# case: `type` gives no class of what only the machine makes
# policy: script {"modules": {"math": ["pi"]}}
# expect: value [6, []]
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
    def m(self):
        things.append(super())
things = [math, list[int], int | str, A.s]
A().m()
with M():
    1 / 0
r = []
for x in things:
    try:
        r.append(type(x))
    except TypeError:
        pass
[len(things), r]
