# case: reflected and in-place operator methods
# expect: value [('radd', 1), ('rsub', 1), ('matmul', 2), ('and', 3), 'invert', ('lshift', 1), ('divmod', 2), ('pow', 2), [5]]
class A:
    def __init__(self):
        self.log = []

    def __radd__(self, o):
        return ("radd", o)

    def __rsub__(self, o):
        return ("rsub", o)

    def __iadd__(self, o):
        self.log.append(o)
        return self

    def __matmul__(self, o):
        return ("matmul", o)

    def __and__(self, o):
        return ("and", o)

    def __invert__(self):
        return "invert"

    def __lshift__(self, o):
        return ("lshift", o)

    def __divmod__(self, o):
        return ("divmod", o)

    def __pow__(self, o):
        return ("pow", o)


a = A()
r = [1 + a, 1 - a, a @ 2, a & 3, ~a, a << 1, divmod(a, 2), a ** 2]
a += 5
r + [a.log]
