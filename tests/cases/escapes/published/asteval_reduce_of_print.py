# case: asteval, issue 86: reducing a bound method gives getattr and the object behind it
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
for f in (print, [].append, "".join, len):
    for name in ("__reduce__", "__reduce_ex__", "__getstate__"):
        try:
            r.append(getattr(f, name)(2))
        except AttributeError:
            pass
r
