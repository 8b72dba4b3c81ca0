# case: the finally of a generator that dies with an exception's old args stores args again
# expect: value 7
class E(Exception):
    pass


def g():
    try:
        yield 1
    finally:
        e.args = (3,)


held = g()
next(held)
e = E(held)
del held
e.args = (2,)
7
