# case: slots lie behind the object: bases of variable size take none
# expect: value []
r = []
for base in (int, tuple, bytes):
    try:
        class X(base):
            __slots__ = ("a", "b")
        r.append(base)
    except TypeError:
        pass
r
