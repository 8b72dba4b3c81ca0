# case: calling descriptors by hand: a builtin's `__get__` would take any object
# expect: value ['AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError']
# cpython: skip CPython binds them
class A:
    __slots__ = ("s",)
    p = property(lambda self: 1)


def gets():
    yield lambda: str.upper.__get__("x")()
    yield lambda: (lambda self: self).__get__(1)()
    yield lambda: A.s.__get__(A(), A)
    yield lambda: A.p.__get__(5, A)
    yield lambda: staticmethod(len).__get__(1)
    yield lambda: classmethod(len).__get__(1)


found = []
for get in gets():
    try:
        found.append(get())
    except AttributeError as error:
        found.append(type(error).__name__)
found
