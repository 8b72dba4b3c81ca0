# case: a class pattern fetches the method without an attribute expression
# expect: raises AttributeError: format
match "{0.__class__}":
    case str(format=f):
        r = f(1)
r
