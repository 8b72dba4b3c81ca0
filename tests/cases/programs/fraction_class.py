# case: fractions that reduce themselves, with all operators, comparison, hash and formatting
# policy: script {"modules": {"math": ["gcd"]}}
# expect: value ['5/6', '-1/2', '1/2', '1', '3/2', '8', '-1/3', '7381/2520', True, 'two', False, 0.3333333333333333, False, ['Fraction(1, 0)', "unsupported operand type(s) for +: 'Fraction' and 'str'"]]
from math import gcd


class Fraction:
    __slots__ = ("num", "den")

    def __init__(self, num, den=1):
        if isinstance(num, str):
            num, _, d = num.partition("/")
            num, den = int(num), int(d or 1)
        if den == 0:
            raise ZeroDivisionError(f"Fraction({num}, 0)")
        g = gcd(num, den) * (1 if den > 0 else -1)
        self.num, self.den = num // g, den // g

    @staticmethod
    def _of(x):
        if isinstance(x, Fraction):
            return x
        return Fraction(x) if isinstance(x, int) else NotImplemented

    def __add__(self, other):
        if (other := self._of(other)) is NotImplemented:
            return other
        return Fraction(self.num * other.den + other.num * self.den, self.den * other.den)

    def __radd__(self, other):
        return self + other

    def __neg__(self):
        return Fraction(-self.num, self.den)

    def __sub__(self, other):
        return self + -self._of(other)

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = self._of(other)
        return Fraction(self.num * other.num, self.den * other.den)

    def __rmul__(self, other):
        return self * other

    def __truediv__(self, other):
        other = self._of(other)
        return self * Fraction(other.den, other.num)

    def __pow__(self, n):
        return Fraction(self.num**n, self.den**n) if n >= 0 else Fraction(self.den**-n, self.num**-n)

    def __eq__(self, other):
        other = self._of(other)
        return NotImplemented if other is NotImplemented else (self.num, self.den) == (other.num, other.den)

    def __lt__(self, other):
        return (self - other).num < 0

    def __hash__(self):
        return hash((self.num, self.den)) if self.den != 1 else hash(self.num)

    def __float__(self):
        return self.num / self.den

    def __bool__(self):
        return self.num != 0

    def __repr__(self):
        return f"{self.num}/{self.den}" if self.den != 1 else str(self.num)


half, third = Fraction(1, 2), Fraction("2/6")
harmonic = sum(Fraction(1, n) for n in range(1, 11))
problems = []
for action in (lambda: half / 0, lambda: half + "x"):
    try:
        action()
    except (ZeroDivisionError, TypeError) as e:
        problems.append(str(e))
[
    *map(repr, (half + third, half - 1, 1 - half, 3 * third, half / third, half**-3, -third, harmonic)),
    sorted([half, third, Fraction(-7, -5)]) == [third, half, Fraction(7, 5)],
    {Fraction(4, 2): "two"}[2],
    half == "1/2",
    float(third),
    bool(half - half),
    problems,
]
