# case: super over classes that are not related, or are no classes
# expect: value True
class A:
    pass
class B:
    pass
r = []
for args in ((A, B()), (A, B), (int, "x"), (A, 1), (1, 1), (type, A), (type(A), A), (A, None), (A,), (getattr, A()), (A, A(), 1)):
    try:
        s = super(*args)
        r.append([n for n in ("mro", "__mro__", "real", "format", "__subclasses__", "x") if hasattr(s, n)])
    except TypeError:
        r.append("TypeError")
all(x in ("TypeError", []) for x in r)
