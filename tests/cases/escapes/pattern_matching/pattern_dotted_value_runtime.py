# case: a dotted value pattern is guarded like any attribute
# expect: refused F106 line 3 column 10
g = (x for x in ())
match 1:
    case g.gi_frame:
        r = 1
