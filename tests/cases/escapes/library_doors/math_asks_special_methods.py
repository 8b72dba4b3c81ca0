# case: functions of math call special methods of own objects and take what they give
# policy: script {"modules": {"math": ["floor", "trunc", "sqrt", "gcd", "factorial", "fsum"]}}
# expect: value [False, True, 2.0, 2, 720, 4.0]
# cpython: skip CPython hands out what is asked for
import math
class A:
    def __floor__(self):
        return (x for x in ())
    def __trunc__(self):
        return [getattr]
    def __float__(self):
        return 4.0
    def __index__(self):
        return 6
r = [hasattr(math.floor(A()), "gi_frame"), math.trunc(A())[0] is getattr, math.sqrt(A()), math.gcd(A(), 4), math.factorial(A()), math.fsum([A()])]
r
