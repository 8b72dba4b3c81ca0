# case: an exception's __init__ runs again, and the finally of a generator in its old args looks at the exception
# expect: bug deadlock
# RustPython drops the old args while it holds the exception's lock. The panic ends this run, and nothing else.
class E(Exception):
    def again(self, *args):
        super().__init__(*args)


def g():
    try:
        yield 1
    finally:
        str(e)


held = g()
next(held)
e = E(held)
del held
e.again(2)
7
