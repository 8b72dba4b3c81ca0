# case: the same by a class pattern
# expect: raises AttributeError: obj
# cpython: skip CPython hands the object out
try:
    (x for x in ()).missing
except AttributeError as e:
    match e:
        case AttributeError(obj=o):
            r = o
        case _:
            r = "no match"
r
