# case: a dotted value pattern is guarded like any attribute
# expect: raises AttributeError: 'generator' object has no attribute 'gi_frame'
g = (x for x in ())
match 1:
    case g.gi_frame:
        r = 1
