# case: `__class_getitem__` of an own class hands out what it has, and no attribute beside the guard
# expect: value [False, False, False]
# cpython: skip CPython hands out what is asked for
class A:
    def __class_getitem__(cls, item):
        return (x for x in ())
r = []
for n in ("gi_frame", "gi_code", "__class__"):
    r.append(hasattr(A["x"], n))
r
