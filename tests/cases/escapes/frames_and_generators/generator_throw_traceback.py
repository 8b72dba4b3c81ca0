# case: throw takes no traceback that leads anywhere
# expect: raises TypeError
def g():
    yield


x = g()
next(x)
x.throw(ValueError, ValueError("x"), 5)
