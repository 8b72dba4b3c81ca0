# case: what a generator delegates to by a pattern of `object`
# expect: raises AttributeError: a pattern of class 'object' cannot read attribute 'gi_yieldfrom'
def inner():
    yield 1
def outer():
    yield from inner()
g = outer()
next(g)
match g:
    case object(gi_yieldfrom=x):
        r = x
r
