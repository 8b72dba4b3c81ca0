# case: a function named super that would give a super of its choice: the name is not to be bound
# expect: refused F208 line 6 column 13, F208 line 11 column 13
real = super
class A(dict):
    pass
class B(A):
    def m(self):
        def super():
            return real(A, self)
        super().__init__(x=1)
        return dict(self)
    def n(self):
        def super():
            return real(int, 5)
        return super().__add__(1)
b = B()
r = [b.m()]
try:
    r.append(b.n())
except AttributeError:
    r.append("refused")
r
