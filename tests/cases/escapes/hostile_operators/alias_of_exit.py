# case: a lambda as `__exit__` gets three things, and the traceback among them opens nothing
# expect: value ['ZeroDivisionError', 'division by zero', [], True]
# cpython: skip CPython hands out what is asked for
class M:
    __enter__ = lambda self: self
    __exit__ = lambda *a: seen.append(a) is None
seen = []
with M():
    1 / 0
this, kind, error, trace = seen[0]
names = "tb_frame tb_next tb_lasti __class__ __dict__ __self__ __getattribute__".split()
[kind.__name__, str(error), [n for n in names if hasattr(trace, n) or getattr(trace, n, seen) is not seen], len(seen[0]) == 4]
