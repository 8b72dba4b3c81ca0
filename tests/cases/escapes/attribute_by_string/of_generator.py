# case: what a generator has inside, by name: that it can be iterated over is said, but nothing is given
# expect: value [[], {'__next__', '__iter__'}]
# cpython: skip CPython hands out what is asked for
def g():
    yield 1
x = g()
next(x)
names = "gi_frame gi_code gi_yieldfrom gi_running gi_suspended f_generator __next__ __iter__ __del__ __class__"
pairs = [(n, y) for n in names.split() for y in (x, (z for z in ()), map(len, []), iter([]))]
[[n for n, y in pairs if getattr(y, n, pairs) is not pairs], {n for n, y in pairs if hasattr(y, n)}]
