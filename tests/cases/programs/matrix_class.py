# case: matrices with determinant, inverse and product by exact fractions
# expect: value ['[[3, -1], [-5, 2]]', '[[3/5, -7/10], [-1/5, 2/5]]', 'singular']
def gcd(a, b):
    return abs(a) if b == 0 else gcd(b, a % b)


class Fraction:
    __slots__ = ("n", "d")

    def __init__(self, n, d=1):
        g = gcd(n, d) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g

    def __add__(self, o):
        return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)

    def __sub__(self, o):
        return Fraction(self.n * o.d - o.n * self.d, self.d * o.d)

    def __mul__(self, o):
        return Fraction(self.n * o.n, self.d * o.d)

    def __truediv__(self, o):
        return Fraction(self.n * o.d, self.d * o.n)

    def __bool__(self):
        return self.n != 0

    def __repr__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)


def inverse(rows):
    n = len(rows)
    m = [[Fraction(x) for x in row] + [Fraction(int(i == j)) for j in range(n)] for i, row in enumerate(rows)]
    for c in range(n):
        pivot = next((r for r in range(c, n) if m[r][c]), None)
        if pivot is None:
            raise ValueError("singular")
        m[c], m[pivot] = m[pivot], m[c]
        p = m[c][c]
        m[c] = [x / p for x in m[c]]
        for r in range(n):
            if r != c and m[r][c]:
                f = m[r][c]
                m[r] = [x - f * y for x, y in zip(m[r], m[c])]
    return [row[n:] for row in m]


try:
    inverse([[1, 2], [2, 4]])
    singular = "no"
except ValueError as e:
    singular = str(e)
[repr(inverse([[2, 1], [5, 3]])), repr(inverse([[4, 7], [2, 6]])), singular]
