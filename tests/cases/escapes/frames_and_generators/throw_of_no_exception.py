# case: only exceptions can be thrown, and a traceback must be one
# expect: value 5
def g():
    yield


class Fake:
    tb_frame = tb_next = None
    tb_lasti = tb_lineno = 1


refused = 0
for args in [(5,), ("ValueError",), (int,), (ValueError, 1, Fake()), (Fake(),)]:
    i = g()
    next(i)
    try:
        i.throw(*args)
    except TypeError:
        refused += 1
refused
