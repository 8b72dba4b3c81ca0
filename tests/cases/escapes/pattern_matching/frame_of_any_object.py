# case: a pattern of `object` would read a generator's frame through the root of all classes
# expect: raises AttributeError: a pattern of class 'object' cannot read attribute 'gi_frame'
g = (x for x in ())
match g:
    case object(gi_frame=f):
        r = f
r
