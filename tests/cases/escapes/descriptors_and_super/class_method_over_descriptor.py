# case: a class method over a property, a descriptor, a class, a guard or another class method
# expect: value []
# cpython: skip CPython hands out what is asked for
class D:
    def __get__(self, instance, owner):
        return lambda *a: "descriptor"
class A:
    a = classmethod(property(lambda cls: cls))
    b = classmethod(D())
    c = classmethod(list)
    d = classmethod(getattr)
    e = classmethod(classmethod(lambda cls: cls))
    f = classmethod(type)
    g = staticmethod(staticmethod(len))
r = []
for n in "abcdefg":
    for x in (A, A()):
        try:
            y = getattr(x, n)
            for inside in ("__func__", "__self__", "__wrapped__", "fget", "__code__", "__globals__"):
                if hasattr(y, inside):
                    r.append((n, inside))
        except TypeError:
            pass
r
