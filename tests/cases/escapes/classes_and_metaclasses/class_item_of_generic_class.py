# case: what answers `C[T]` of a class with type parameters, bound to other special names, gives the class and nothing else
# expect: value [True, True, True, True, []]
# cpython: skip CPython hands out what is asked for
class C[T]:
    __getitem__ = __class_getitem__
    __call__ = __class_getitem__
    __contains__ = __class_getitem__
c = C()
[C[int] is C, c[5] is C, c("x") is C, "y" in c, [n for n in ("__func__", "__self__", "__wrapped__") if hasattr(C, n)]]
