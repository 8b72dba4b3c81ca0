# case: a vector with the usual operators
# expect: value ['Vector(4, 5)', 'Vector(2, 3)', 'Vector(6, 8)', 'Vector(6, 8)', 'Vector(-3, -4)', 5.0]
class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        return Vector(self.x + o.x, self.y + o.y)

    def __sub__(self, o):
        return Vector(self.x - o.x, self.y - o.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"


a, b = Vector(3, 4), Vector(1, 1)
[repr(v) for v in (a + b, a - b, a * 2, 2 * a, -a)] + [abs(a)]
