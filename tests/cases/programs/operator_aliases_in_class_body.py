# case: methods under two names: __radd__ = __add__, __str__ = __repr__, a lambda as __call__, and no hash
# expect: value ['23 mm', '16 mm', '16 mm', '30 mm 30 mm', '23 mm', True, False, 8, 1.5, 3.0, 8, False, '1', '25 mm', ['15 mm', '8 mm', '3 mm'], False, ['3 mm', '8 mm', '15 mm'], True, True]
class Length:
    def __init__(self, mm):
        self.mm = mm

    def __add__(self, other):
        return Length(self.mm + (other.mm if isinstance(other, Length) else other))

    __radd__ = __add__

    def __mul__(self, factor):
        return Length(self.mm * factor)

    __rmul__ = __mul__

    def __eq__(self, other):
        return self.mm == getattr(other, "mm", other)

    __hash__ = None

    def __lt__(self, other):
        return self.mm < other.mm

    def __repr__(self):
        return f"{self.mm} mm"

    __str__ = __repr__
    __call__ = lambda self, unit=10: self.mm / unit
    __len__ = lambda self: self.mm
    __bool__ = lambda self: self.mm != 0
    __getitem__ = lambda self, at: str(self.mm)[at]

    def plus(self, *others):
        return sum(others, start=self)

    add_all = plus


class Chain:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        yield from self.items

    __reversed__ = lambda self: iter(self.items[::-1])
    __contains__ = lambda self, x: any(x == i for i in self)

    def __or__(self, other):
        return Chain(*self, *other)

    __ior__ = __or__


a, b = Length(15), Length(8)
c = Chain(a, b)
d = c
c |= Chain(Length(3))
try:
    {a: 1}
except TypeError as e:
    unhashable = "Length" in str(e)
[repr(a + b), str(a + 1), str(1 + a), f"{a * 2} {2 * a}", str(sum([a, b])), a == 15, a == b, sorted([a, b])[0].mm, a(), a(5), len(b), bool(Length(0)), a[0], str(a.add_all(b, 2)), [*map(str, c)], c is d, [*map(str, reversed(c))], 8 in c, unhashable]
