# case: throwing into a generator that waits inside an attribute assignment shows no guard
# expect: value ["ValueError", 1]
class C:
    x = 1


c = C()


def g():
    try:
        c.x = yield
    except ValueError:
        yield "ValueError"


it = g()
next(it)
[it.throw(ValueError("x")), c.x]
