# case: `del` of attributes, alone, in tuples and behind subscripts
# expect: value [False, False, True, ["c"]]
class O:
    pass


o = O()
o.a = o.b = o.c = 1
box = [o]
del o.a, (box[0].b)
[hasattr(o, "a"), hasattr(o, "b"), hasattr(o, "c"), [n for n in "abc" if hasattr(o, n)]]
