# case: __slots__ names the only attributes
# expect: value [5, 2, 'refused']
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


p = Point(1, 2)
p.x = 5
try:
    p.z = 1
    r = "stored"
except AttributeError:
    r = "refused"
[p.x, p.y, r]
