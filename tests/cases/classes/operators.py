# case: operator methods of a vector
# expect: value ['V(4, 5)', 'V(0, 0)', 'V(6, 8)', 'V(6, 8)', 'V(-3, -4)', True, False, 5.0, False, False]
class V:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        return V(self.x + o.x, self.y + o.y)

    def __sub__(self, o):
        return V(self.x - o.x, self.y - o.y)

    def __mul__(self, k):
        return V(self.x * k, self.y * k)

    def __rmul__(self, k):
        return self * k

    def __neg__(self):
        return V(-self.x, -self.y)

    def __eq__(self, o):
        return isinstance(o, V) and (self.x, self.y) == (o.x, o.y)

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __bool__(self):
        return bool(self.x or self.y)

    def __repr__(self):
        return f"V({self.x}, {self.y})"


v = V(3, 4)
[repr(v + V(1, 1)), repr(v - v), repr(2 * v), repr(v * 2), repr(-v), v == V(3, 4), v != V(3, 4), abs(v), bool(V(0, 0)), v == 5]
