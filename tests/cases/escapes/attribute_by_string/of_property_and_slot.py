# case: what descriptors have inside, by name: that they are descriptors is said, but nothing is given
# expect: value [[], {'__get__', '__set__', '__set_name__'}]
# cpython: skip CPython hands out what is asked for
class A:
    __slots__ = ("s",)
    p = property(lambda self: 1)
names = "fget fset fdel __get__ __set__ __doc__ __objclass__ __isabstractmethod__ __func__ __wrapped__ __set_name__"
pairs = [(n, x) for n in names.split() for x in (A.p, A.s, staticmethod(len), classmethod(len))]
[[n for n, x in pairs if getattr(x, n, pairs) is not pairs], {n for n, x in pairs if hasattr(x, n)}]
