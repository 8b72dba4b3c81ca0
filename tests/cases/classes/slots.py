# case: `__slots__` of plain names limits the attributes
# expect: value [1, "no"]
class P:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


p = P(1)
try:
    p.z = 3
    result = "yes"
except AttributeError:
    result = "no"
[p.x, result]
