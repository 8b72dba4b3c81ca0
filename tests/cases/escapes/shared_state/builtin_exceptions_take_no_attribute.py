# case: an instance of a builtin exception takes its arguments and no other attribute, its class none; an own subclass does
# expect: value [12, True, 3]
# cpython: skip CPython hands out what is asked for
class E(ValueError):
    pass
r, arguments = [], []
for x in (ValueError("x"), ValueError, StopIteration(1), BaseException, OSError(1, "x"), E("x"), E):
    for name in ("x", "args", "value", "errno", "strerror", "name"):
        try:
            setattr(x, name, ())
            if name == "args" and x is not E and type(x) is not E:
                arguments.append(x)
            else:
                r.append((x is E or type(x) is E))
        except AttributeError:
            pass
[len(r), all(r), len(arguments)]
