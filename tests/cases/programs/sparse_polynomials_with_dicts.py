# case: polynomials as dicts of exponents: arithmetic, calls, division with rest, derivation, text both ways
# expect: value ['x^3 - 2x^2 - 4', 'x^4 - 5x^3 + 6x^2 - 4x + 12', 'x^3 - 9x^2 + 27x - 27', 'x^2 + x + 3; 5', 'x^2 + x + 3', '5', '3x^2 - 4x', '0', False, -4, -11.875, {2: 1, 1: -2, 0: 3}, '-x', 3, -1]
class Poly:
    def __init__(self, terms=None, **named):
        self.terms = {e: c for e, c in sorted((terms or {}).items(), reverse=True) if c}

    @classmethod
    def parse(cls, text):
        terms = {}
        for term in text.replace(" ", "").replace("-", "+-").lstrip("+").split("+"):
            c, x, e = term.partition("x")
            c = {"": 1, "-": -1}.get(c) or int(c) if x else int(c)
            e = int(e.lstrip("^") or 1) if x else 0
            terms[e] = terms.get(e, 0) + c
        return cls(terms)

    @property
    def degree(self):
        return max(self.terms, default=-1)

    def __getitem__(self, exponent):
        return self.terms.get(exponent, 0)

    def __call__(self, x):
        return sum(c * x**e for e, c in self.terms.items())

    def __add__(self, other):
        return Poly({e: self[e] + other[e] for e in self.terms.keys() | other.terms.keys()})

    def __neg__(self):
        return Poly({e: -c for e, c in self.terms.items()})

    def __sub__(self, other):
        return self + (-other)

    def __mul__(self, other):
        terms = {}
        for e1, c1 in self.terms.items():
            for e2, c2 in other.terms.items():
                terms[e1 + e2] = terms.get(e1 + e2, 0) + c1 * c2
        return Poly(terms)

    def __pow__(self, n):
        result = Poly({0: 1})
        for _ in range(n):
            result *= self
        return result

    def __divmod__(self, other):
        quotient, rest = Poly(), self
        while rest.degree >= other.degree:
            c, odd = divmod(rest[rest.degree], other[other.degree])
            if odd:
                break
            step = Poly({rest.degree - other.degree: c})
            quotient, rest = quotient + step, rest - step * other
        return quotient, rest

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def derived(self):
        return Poly({e - 1: c * e for e, c in self.terms.items() if e})

    def __eq__(self, other):
        return self.terms == other.terms

    def __bool__(self):
        return bool(self.terms)

    def __str__(self):
        text = ""
        for e, c in self.terms.items():
            sign = " - " if c < 0 else " + "
            number = "" if abs(c) == 1 and e else str(abs(c))
            text += sign + number + ("" if e == 0 else "x" if e == 1 else f"x^{e}")
        return ("-" if text.startswith(" - ") else "") + text[3:] if text else "0"


p, q = Poly.parse("x^3 - 2x^2 - 4"), Poly.parse("x - 3")
quotient, rest = divmod(p, q)
assert quotient * q + rest == p and rest(0) == p(3)
[str(p), str(p * q), str(q**3), f"{quotient}; {rest}", str(p // q), str(p % q), str(p.derived()), str(p - p), bool(p - p), p(2), p(-1.5), Poly.parse("-x+x^2+3-x").terms, str(-Poly({1: 1})), p.degree, Poly().degree]
