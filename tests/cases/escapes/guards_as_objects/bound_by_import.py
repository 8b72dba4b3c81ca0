# case: an import under a guard's name binds the program's name
# policy: script {"modules": {"math": ["pi", "sqrt"]}}
# expect: value [2.0, True, True, 'refused']
# cpython: skip CPython hands out what is asked for
import math as getattr
from math import sqrt as type, pi as print
class A:
    x = 4
r = [type(A().x), print > 3, getattr.pi == print]
try:
    getattr.sin
except AttributeError:
    r.append("refused")
r
