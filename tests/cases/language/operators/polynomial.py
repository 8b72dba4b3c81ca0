# case: polynomials add, multiply, evaluate
# expect: value [(1, 3, 3), (0, 1, 5, 6), 21, True]
class Poly:
    def __init__(self, *c):
        self.c = c

    def __add__(self, o):
        n = max(len(self.c), len(o.c))
        pad = lambda c: list(c) + [0] * (n - len(c))
        return Poly(*[a + b for a, b in zip(pad(self.c), pad(o.c))])

    def __mul__(self, o):
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    def __call__(self, x):
        return sum(a * x ** i for i, a in enumerate(self.c))


p, q = Poly(1, 2), Poly(0, 1, 3)
[(p + q).c, (p * q).c, p(10), (p * q)(2) == p(2) * q(2)]
