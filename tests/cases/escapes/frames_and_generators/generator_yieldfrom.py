# case: what a generator delegates to
# expect: raises AttributeError: gi_yieldfrom
def g():
    yield from [1]


x = g()
next(x)
x.gi_yieldfrom
