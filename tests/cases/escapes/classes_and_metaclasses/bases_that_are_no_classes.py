# case: guards, functions, modules, aliases and instances are no bases
# policy: script {"modules": {"math": ["pi"]}}
# expect: value []
# cpython: skip CPython hands out what is asked for
import math
r = []
for base in (getattr, type, isinstance, print, len, lambda *a: object, math, int | str, 1, "str", object(), super, ..., None):
    try:
        class X(base):
            pass
        r.append(base)
    except TypeError:
        pass
r
