# case: a module's insides by a pattern
# policy: script {"modules": {"math": ["pi"]}}
# expect: value []
# cpython: skip CPython hands out what is asked for
import math
r = []
match math:
    case object(sin=s):
        r.append("sin")
match math:
    case object(sys=s):
        r.append("sys")
r
