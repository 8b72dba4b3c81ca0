# case: no method of a builtin class can be replaced, taken away or added, by any store there is
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
for x in (int, str, bytes, bytearray, list, tuple, dict, set, frozenset, float, complex, bool, range, slice, object, property, type, super, enumerate, Exception, type(lambda: 1), type(x for x in ()), type(len)):
    for use in (lambda: setattr(x, "append", len), lambda: delattr(x, "append"), lambda: setattr(x, "join", len), lambda: setattr(x, "__add__", len), lambda: setattr(x, "new", len), lambda: delattr(x, "__init__")):
        try:
            use()
            r.append(x)
        except AttributeError:
            pass
r
