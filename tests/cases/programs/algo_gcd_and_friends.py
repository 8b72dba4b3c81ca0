# case: greatest common divisors, inverses, the Chinese remainder theorem, fractions of one's own
# policy: script {"modules": {"math": null}}
# expect: value [12, (2, -9, 47), 4, 4, 23, '6 has no inverse modulo 9', '7381/2520', 2.9289682539682538, '-3/2', True, True, 1, 3, 12]
import math


def gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


def inverse(a, m):
    g, x, _ = egcd(a, m)
    if g != 1:
        raise ValueError(f"{a} has no inverse modulo {m}")
    return x % m


def crt(pairs):
    n = math.prod(m for _, m in pairs)
    return sum(r * (n // m) * inverse(n // m, m) for r, m in pairs) % n


class Fraction:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        g = gcd(n, d) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g

    def __add__(self, o):
        o = o if isinstance(o, Fraction) else Fraction(o)
        return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)

    def __radd__(self, o):
        return self + o

    def __mul__(self, o):
        o = o if isinstance(o, Fraction) else Fraction(o)
        return Fraction(self.n * o.n, self.d * o.d)

    def __rmul__(self, o):
        return self * o

    def __eq__(self, o):
        return (self.n, self.d) == (o.n, o.d) if isinstance(o, Fraction) else self.d == 1 and self.n == o

    def __lt__(self, o):
        return self.n * o.d < o.n * self.d

    def __hash__(self):
        return hash((self.n, self.d))

    def __float__(self):
        return self.n / self.d

    def __repr__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)


harmonic = sum(Fraction(1, i) for i in range(1, 11))
try:
    inverse(6, 9)
except ValueError as e:
    message = str(e)
[
    gcd(84, -36), egcd(240, 46), inverse(3, 11), pow(3, -1, 11), crt([(2, 3), (3, 5), (2, 7)]), message,
    repr(harmonic), float(harmonic), str(2 * Fraction(3, -4)), sorted([Fraction(1, 2), Fraction(1, 3), Fraction(2, 5)])[0] == Fraction(1, 3),
    Fraction(4, 2) == 2, len({Fraction(1, 2), Fraction(2, 4)}), math.gcd(12, 18, 27), math.lcm(4, 6),
]
