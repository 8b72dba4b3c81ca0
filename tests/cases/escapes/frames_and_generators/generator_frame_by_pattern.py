# case: the frame by a class pattern over the generator's own class
# expect: raises AttributeError: gi_frame
g = (x for x in ())
G = type(g)
match g:
    case G(gi_frame=f):
        r = f.f_globals
    case _:
        r = "no match"
r
