# case: an in-place operator gives no way to store on a builtin class or module
# policy: script {"modules": {"math": null}}
# expect: value ["list", "math"]
# cpython: skip CPython changes the module
import math


class Taker:
    def __radd__(self, other):
        return 5


out = []
try:
    list.append += Taker()
except (AttributeError, TypeError):
    out.append("list")
try:
    math.pi += Taker()
except AttributeError:
    out.append("math")
out
