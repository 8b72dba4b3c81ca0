# case: an instance of a builtin exception takes no attribute, nor does its class; an own subclass does
# expect: value [12, True]
# cpython: skip CPython hands out what is asked for
class E(ValueError):
    pass
r = []
for x in (ValueError("x"), ValueError, StopIteration(1), BaseException, OSError(1, "x"), E("x"), E):
    for name in ("x", "args", "value", "errno", "strerror", "name"):
        try:
            setattr(x, name, ())
            r.append((x is E or type(x) is E))
        except AttributeError:
            pass
[len(r), all(r)]
