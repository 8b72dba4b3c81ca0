# case: super() reaches the parents in method resolution order
# expect: value ['DBCA', 1, 2, True, True, True]
class A:
    def __init__(self, x):
        self.x = x

    def name(self):
        return "A"


class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def name(self):
        return "B" + super().name()


class C(A):
    def name(self):
        return "C" + super().name()


class D(B, C):
    def name(self):
        return "D" + super().name()


d = D(1, 2)
[d.name(), d.x, d.y, isinstance(d, A), issubclass(D, C), isinstance(d, (int, B))]
