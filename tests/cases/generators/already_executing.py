# case: a generator that asks itself raises ValueError
# expect: raises ValueError: generator already executing
def f():
    yield next(g)


g = f()
next(g)
