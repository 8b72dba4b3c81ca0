# case: what a generator has inside, by name
# expect: value []
# cpython: skip CPython hands out what is asked for
def g():
    yield 1
x = g()
next(x)
names = "gi_frame gi_code gi_yieldfrom gi_running gi_suspended f_generator __next__ __iter__ __del__ __class__"
[n for n in names.split() for y in (x, (z for z in ()), map(len, []), iter([])) if hasattr(y, n)]
