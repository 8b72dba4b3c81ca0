# case: `__call__` and the methods of descriptors by name belong to own classes
# expect: value ['called', (5, True)]
# cpython: skip CPython hands out what is asked for
class D:
    def __get__(self, instance, owner):
        return (instance, owner is A)
    def __call__(self):
        return "called"
class A:
    d = D()
    p = property(lambda self: 1)
    def m(self):
        return 2
r = [D().__call__(), D().__get__(5, A)]
for use in (lambda: len.__call__("x"), lambda: int.__call__("5"), lambda: type.__call__(A), lambda: A.__call__(), lambda: A.p.__get__(A()), lambda: A.m.__get__(A(), A), lambda: print.__call__(),
            lambda: A.p.__set__(A(), 1), lambda: A.p.__set_name__(A, "q"), lambda: staticmethod(len).__get__(1), lambda: classmethod(len).__get__(1, int), lambda: super(A, A()).__get__(A(), A), lambda: (lambda: 1).__call__()):
    try:
        r.append(use())
    except (AttributeError, TypeError):
        pass
r
