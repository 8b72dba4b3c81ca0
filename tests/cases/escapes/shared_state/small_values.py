# case: values that the machine keeps only once take no attribute
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
for x in (0, 1, -5, 256, True, False, None, ..., NotImplemented, "", "a", b"", (), frozenset(), 0.0, 1j, range(0)):
    for name in ("x", "real", "imag", "numerator", "__class__", "_x", "count"):
        for use in (lambda: setattr(x, name, 1), lambda: delattr(x, name)):
            try:
                use()
                r.append((x, name))
            except AttributeError:
                pass
r
