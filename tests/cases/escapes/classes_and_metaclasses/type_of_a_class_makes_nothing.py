# case: the class of classes, fetched through an instance, a class and itself, makes and changes no class
# expect: value []
# cpython: skip CPython hands out what is asked for
class A:
    pass
r = []
for t in (type(A), type(int), type(type(A)), type(type)):
    for args in (("X", (), {}), ("X", (A,), {"x": 1}), (A, (), {})):
        try:
            r.append(t(*args))
        except TypeError:
            pass
r
