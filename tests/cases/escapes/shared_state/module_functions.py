# case: functions of a module take no attribute and give none
# policy: script {"modules": {"math": ["sin", "pi"]}}
# expect: value [True]
# cpython: skip CPython hands out what is asked for
from math import sin
import math
r = []
for f in (sin, math.sin):
    for name in ("__self__", "__module__", "x", "__text_signature__"):
        if hasattr(f, name):
            r.append(name)
        try:
            setattr(f, name, 1)
            r.append(name)
        except AttributeError:
            pass
r + [sin is math.sin]
