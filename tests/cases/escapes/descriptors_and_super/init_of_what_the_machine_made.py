# case: what is not the program's own is not set up a second time
# expect: value [(2,), (1,)]
# cpython: skip CPython hands out what is asked for
class E(ValueError):
    pass
def g():
    yield
e = ValueError(1)
own = E(1)
own.__init__(2)
r = [own.args]
for use in (lambda: e.__init__(2), lambda: [1].__init__([2]), lambda: {}.__init__({1: 2}), lambda: len.__init__(1), lambda: property(len).__init__(print), lambda: g().__init__(),
            lambda: staticmethod(len).__init__(print), lambda: slice(1).__init__(2), lambda: getattr.__init__(), lambda: bytearray(b"x").__init__(b"y"), lambda: range(3).__init__(1)):
    try:
        use()
        r.append("done")
    except (AttributeError, TypeError):
        pass
r + [e.args]
