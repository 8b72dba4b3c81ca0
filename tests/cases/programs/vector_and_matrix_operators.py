# case: vectors and matrices with + - * @ and unary operators, indexing, equality and in-place forms
# expect: value ['Vector(1, 1, 5)', True, 'Vector(2, 3, 7)', 14, 5.0, 'Vector(1, 5)', '[7 10; 15 22]', 'Vector(3, 7)', 'Vector(4, 6)', '[1 3; 2 4]', False, 'zip() argument 2 is shorter than argument 1', True]
class Vector:
    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, at):
        return Vector(*self.items[at]) if isinstance(at, slice) else self.items[at]

    def __setitem__(self, at, value):
        self.items[at] = value

    def __eq__(self, other):
        return isinstance(other, Vector) and self.items == other.items

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self, other, strict=True)))

    def __iadd__(self, other):
        for i, b in enumerate(other):
            self[i] += b
        return self

    def __neg__(self):
        return Vector(*(-a for a in self))

    def __sub__(self, other):
        return self + -other

    def __mul__(self, factor):
        return Vector(*(a * factor for a in self))

    __hash__ = None

    def __rmul__(self, factor):
        return self * factor

    def __matmul__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return sum(a * b for a, b in zip(self, other))

    def __abs__(self):
        return (self @ self) ** 0.5

    def __repr__(self):
        return f"Vector({', '.join(map(str, self))})"


class Matrix:
    def __init__(self, rows):
        self.rows = [Vector(*r) for r in rows]

    def __matmul__(self, other):
        if isinstance(other, Vector):
            return Vector(*(row @ other for row in self.rows))
        return Matrix([[row @ column for column in other.transposed.rows] for row in self.rows])

    def __rmatmul__(self, vector):
        return self.transposed @ vector

    @property
    def transposed(self):
        return Matrix(zip(*self.rows))

    def __repr__(self):
        return "[" + "; ".join(" ".join(map(str, r)) for r in self.rows) + "]"


v, w = Vector(1, 2, 2), Vector(0, -1, 3)
alias = v
v += w
m = Matrix([[1, 2], [3, 4]])
try:
    v + Vector(1)
except ValueError as e:
    short = str(e)
try:
    {v}
except TypeError as e:
    unhashable = "'Vector'" in str(e)
[repr(v), alias is v, repr(2 * v - w), v @ w, abs(Vector(3, 4)), repr(v[1:]), repr(m @ m), repr(m @ Vector(1, 1)), repr(Vector(1, 1) @ m), repr(m.transposed), v == [1, 1, 5], short, unhashable]
