# case: names of a module as targets of every kind of store
# policy: script {"modules": {"math": ["pi", "e"]}}
# expect: value ['refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', True]
# cpython: skip CPython hands out what is asked for
import math
from math import pi
r = []
def a():
    math.pi = 3
def b():
    math.pi += 1
def c():
    del math.pi
def d():
    for math.pi in [3]:
        pass
def e():
    math.new, x = 1, 2
def f():
    setattr(math, "pi", 3)
def g():
    [0 for math.pi in [3]]
for use in (a, b, c, d, e, f, g):
    try:
        use()
        r.append("stored")
    except AttributeError:
        r.append("refused")
r + [math.pi == pi]
