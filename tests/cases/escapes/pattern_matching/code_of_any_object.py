# case: the code object of a generator by a pattern of `object`
# expect: raises AttributeError: a pattern of class 'object' cannot read attribute 'gi_code'
g = (x for x in ())
match g:
    case object(gi_code=c):
        r = c
r
