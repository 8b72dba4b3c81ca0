# case: the class of a class pattern is guarded like any attribute
# expect: raises AttributeError: gi_frame
g = (x for x in ())
match 1:
    case g.gi_frame():
        r = 1
