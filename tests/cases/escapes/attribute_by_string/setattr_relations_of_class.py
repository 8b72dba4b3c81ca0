# case: bases, order of search and name of an own class cannot be set
# expect: value []
# cpython: skip CPython hands out what is asked for
class A:
    pass
class B(str):
    pass
r = []
for name, value in (("__bases__", (B,)), ("__mro__", (A, B)), ("__base__", B), ("__class__", B), ("__dict__", {}), ("__slots__", ("x",)), ("__del__", len),
                    ("__getattribute__", getattr), ("__instancecheck__", len), ("__new__", len), ("__abstractmethods__", ()), ("__match_args__", ("x",)), ("__hash__", None)):
    for x in (A, A()):
        try:
            setattr(x, name, value)
            r.append(name)
        except AttributeError:
            pass
r
