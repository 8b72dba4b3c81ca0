# case: captures named like builtins shadow these for the program only: attributes are guarded as before
# expect: value ['fake', 'fake', 3, 'refused']
# cpython: skip CPython hands out what is asked for
match [lambda *a: "fake", lambda *a: "fake", 3]:
    case [getattr, type, hasattr]:
        pass
r = [getattr(1, 2), type(1), hasattr]
try:
    r.append("{0.__self__}".format(len))
except AttributeError:
    r.append("refused")
r
