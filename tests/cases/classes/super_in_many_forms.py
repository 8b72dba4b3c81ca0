# case: super with and without arguments, in class methods, properties and closures
# expect: value [{'b': 1, 'z': 2}, 'pAB', 'makeB!', ['mA', 'mA', 'A', ['mA']], 4, 9, True]
class A:
    tag = "A"

    def __init__(self, **kw):
        self.kw = kw

    @property
    def p(self):
        return "pA"

    @classmethod
    def make(cls):
        return "make" + cls.tag

    def m(self):
        return "mA"

    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 2

    def __eq__(self, other):
        return True


class B(A):
    tag = "B"

    def __init__(self, **kw):
        super().__init__(b=1, **kw)

    @property
    def p(self):
        return super().p + "B"

    @classmethod
    def make(cls):
        return super().make() + "!"

    def m(self):
        f = lambda: super(B, self).m()
        g = super().m
        return [f(), g(), super(B, self).tag, [super(B, self).m() for _ in range(1)]]

    def __len__(self):
        return super().__len__() + 1

    def __getitem__(self, i):
        return super().__getitem__(i) + 1

    def __eq__(self, other):
        return super().__eq__(other)


b = B(z=2)
[b.kw, b.p, B.make(), b.m(), len(b), b[4], b == 1]
