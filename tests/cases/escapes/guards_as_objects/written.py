# case: guards, bound guards and modules take and lose no attribute
# policy: script {"modules": {"math": ["pi", "sin"]}}
# expect: value []
# cpython: skip CPython hands out what is asked for
import math
r = []
for x in (getattr, setattr, type, isinstance, print, super, str.format, "".format, "".format_map, math, math.sin, len):
    for name in ("x", "format", "pi", "real", "__name__", "__call__", "__doc__", "__self__", "__module__"):
        try:
            setattr(x, name, 1)
            r.append(name)
        except AttributeError:
            pass
        try:
            delattr(x, name)
            r.append(name)
        except AttributeError:
            pass
r
