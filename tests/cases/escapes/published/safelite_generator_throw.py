# case: the "safelite" challenge: throwing into a generator to run code between a check and its use
# expect: value []
# cpython: skip CPython hands out what is asked for
def g():
    try:
        yield 1
    except ValueError as e:
        yield [n for n in ("__traceback__", "tb_frame", "__context__") if hasattr(e, n)]
x = g()
next(x)
x.throw(ValueError())
