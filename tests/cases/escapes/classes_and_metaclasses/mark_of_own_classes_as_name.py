# case: the mark of the program's own classes cannot be set on a builtin or taken as a base's
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
class Own:
    pass
for x in (int, str, type, object, Exception):
    for name in ("<own>", "own", "_own", "<own"):
        try:
            setattr(x, name, None)
            r.append(name)
        except AttributeError:
            pass
r
