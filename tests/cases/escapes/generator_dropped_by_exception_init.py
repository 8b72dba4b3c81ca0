# case: an exception's __init__ runs again, and the finally of a generator in its old args looks at the exception
# expect: value 7
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
