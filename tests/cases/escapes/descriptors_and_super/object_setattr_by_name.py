# case: `object.__setattr__` and `object.__delattr__` by name store what a plain store could
# expect: value [1, 2, False, True]
# cpython: skip CPython hands out what is asked for
class A:
    def m(self):
        pass
def f():
    pass
a = A()
object.__setattr__(a, "x", 1)
a.__setattr__("y", 2)
r = [a.x, a.y]
for use in (lambda: object.__setattr__(A, "x", 1), lambda: object.__setattr__(f, "x", 1), lambda: object.__setattr__(int, "x", 1), lambda: object.__setattr__(a, "__class__", int),
            lambda: object.__setattr__(a, "__dict__", {}), lambda: object.__setattr__(len, "x", 1), lambda: object.__delattr__(A, "m"), lambda: a.__setattr__("__class__", int),
            lambda: A.__setattr__(A, "x", 1), lambda: A.__setattr__(1, "x", 1), lambda: list.__setattr__([], "x", 1), lambda: f.__setattr__("__code__", 1), lambda: (1).__setattr__("x", 1),
            lambda: object.__setattr__(a, b"x", 1), lambda: object.__setattr__(a), lambda: type.__setattr__(A, "x", 1), lambda: A.__delattr__("m"), lambda: a.__delattr__("m")):
    try:
        use()
        r.append("done")
    except (AttributeError, TypeError):
        pass
r + [hasattr(A, "x"), hasattr(A, "m")]
