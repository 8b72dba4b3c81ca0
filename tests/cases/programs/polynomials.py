# case: polynomials with operators, evaluation, derivation and text
# expect: value ['3x^2 + 3x + 1', '6x^3 + 5x^2 + 1x', '0', 70, '18x^2 + 10x + 1', True, '4x + 2']
class Poly:
    def __init__(self, *coefficients):
        c = list(coefficients)
        while c and c[-1] == 0:
            c.pop()
        self.c = tuple(c)

    def __add__(self, o):
        n = max(len(self.c), len(o.c))
        return Poly(*[(self[i]) + (o[i]) for i in range(n)])

    def __mul__(self, o):
        if isinstance(o, (int, float)):
            return Poly(*[x * o for x in self.c])
        out = [0] * (len(self.c) + len(o.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    def __rmul__(self, k):
        return self * k

    def __sub__(self, o):
        return self + -1 * o

    def __getitem__(self, i):
        return self.c[i] if i < len(self.c) else 0

    def __call__(self, x):
        result = 0
        for a in reversed(self.c):
            result = result * x + a
        return result

    def derive(self):
        return Poly(*[i * a for i, a in enumerate(self.c)][1:])

    def __eq__(self, o):
        return isinstance(o, Poly) and self.c == o.c

    def __str__(self):
        terms = [f"{a}x^{i}" if i > 1 else f"{a}x" if i else f"{a}" for i, a in enumerate(self.c) if a]
        return " + ".join(reversed(terms)) or "0"


p, q = Poly(1, 2), Poly(0, 1, 3)
[str(p + q), str(p * q), str(p - p), (p * q)(2), str((p * q).derive()), p == Poly(1, 2, 0), str(2 * p)]
