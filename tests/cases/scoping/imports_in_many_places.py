# case: imports in functions, branches, loops and try blocks; several names in one statement
# policy: script {"modules": {"math": null}}
# expect: value [3.0, 2, 4.0, 3.141592653589793, 2.718281828459045]
if True:
    import math as m
for _ in range(1):
    from math import (floor, sqrt as root)
try:
    from math import pi, e
except ImportError:
    pass


def f():
    global late
    from math import sqrt as late


f()
[m.sqrt(9), floor(2.5), root(16) if late(16) == 4 else 0, pi, e]
