# case: the functions behind a property are those that the program gave it, and lead no further
# expect: value [True, True, True, None, []]
# cpython: skip CPython hands out what is asked for
def get(self):
    return 1


def put(self, value):
    pass


class C:
    p = property(get, put)
    builtin = property(len)


p = C.p
names = "__code__ __globals__ func_globals __closure__ __self__ __get__ __func__".split()
[p.fget is get, p.fset is put, C.builtin.fget is len, p.fdel, [n for n in names for x in (p, p.fget, C.builtin.fget) if getattr(x, n, p) is not p]]
