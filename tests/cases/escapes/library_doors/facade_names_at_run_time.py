# case: the same at run time
# policy: script {"modules": {"math": ["pi"]}}
# expect: value []
# cpython: skip CPython hands out what is asked for
import math
r = []
for name in ("sin", "sys", "os", "__loader__", "__dict__", "_x", "", "pi.real", "PI", "math"):
    if hasattr(math, name):
        r.append(name)
r
