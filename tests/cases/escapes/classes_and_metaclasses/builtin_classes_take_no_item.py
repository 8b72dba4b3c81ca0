# case: subscripts of classes that are no generics run no hook
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
for x in (int, str, object, property, super, type, getattr, ValueError, bool, slice, range):
    try:
        r.append(x[0])
    except TypeError:
        pass
r
