# case: str.format by a pattern of `object`, of which str is only one subclass
# expect: raises AttributeError: a pattern of class 'object' cannot read attribute 'format'
match "{0.__class__}":
    case object(format=f):
        r = f(1)
r
