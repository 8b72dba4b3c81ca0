# case: a property that is read on its class is an object with three harmless methods
# expect: value [2, 1]
# cpython: skip CPython hands out what is asked for
class A:
    p = property(lambda self: 1)
q = A.p.getter(lambda self: 2)
class B:
    p = q.setter(lambda self, v: None).deleter(lambda self: None)
r = [B().p, A().p]
for n in ("fget", "fset", "fdel", "__get__", "__set__", "__set_name__", "__doc__", "__init__"):
    if hasattr(B.p, n):
        r.append(n)
r
