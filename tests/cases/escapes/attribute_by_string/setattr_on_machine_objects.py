# case: nothing that the machine made takes an attribute
# policy: script {"modules": {"math": ["pi"]}}
# expect: value []
# cpython: skip CPython hands out what is asked for
import math
def g():
    yield
class A:
    def m(self):
        pass
    def s(self):
        return super()
    p = property(len)
try:
    [].x
except AttributeError as e:
    error = e
r = []
for x in (math, len, getattr, print, type, int, object, ValueError, None, True, 1, "", (), [], {}, set(), b"", 1.5, 1j, ..., NotImplemented,
          g(), A().m, A().s(), A.p, staticmethod(len), range(3), slice(3), iter([]), {}.keys(), list[int], int | str, error, object(), type(g), "".format):
    for name in ("x", "__class__", "args", "name", "start", "_x", "pi"):
        try:
            setattr(x, name, 1)
            r.append((repr(x), name))
        except (AttributeError, TypeError):
            pass
r
