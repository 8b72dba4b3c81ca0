# case: a property that is read on its class gives three harmless methods, and says that it is a descriptor
# expect: value [2, 1, ['__get__', '__init__', '__set__', '__set_name__'], []]
# cpython: skip CPython hands out what is asked for
class A:
    p = property(lambda self: 1)
q = A.p.getter(lambda self: 2)
class B:
    p = q.setter(lambda self, v: None).deleter(lambda self: None)
names = ["fget", "fset", "fdel", "__get__", "__set__", "__set_name__", "__doc__", "__init__"]
has = sorted(n for n in names if hasattr(B.p, n))
[B().p, A().p, has, [n for n in names if getattr(B.p, n, None) is not None]]
