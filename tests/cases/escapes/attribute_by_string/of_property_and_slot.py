# case: what descriptors have inside, by name
# expect: value []
# cpython: skip CPython hands out what is asked for
class A:
    __slots__ = ("s",)
    p = property(lambda self: 1)
names = "fget fset fdel __get__ __set__ __doc__ __objclass__ __isabstractmethod__ __func__ __wrapped__ __set_name__"
[n for n in names.split() for x in (A.p, A.s, staticmethod(len), classmethod(len)) if hasattr(x, n)]
