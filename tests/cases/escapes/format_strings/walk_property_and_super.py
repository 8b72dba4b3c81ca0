# case: format strings over a property, a slot, a static method and super
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
class A:
    __slots__ = ("s",)
    p = property(lambda self: 1)
    def m(self):
        for x in (super(), A.p, A.s, staticmethod(len), classmethod(len)):
            for name in ("fget", "fset", "__get__", "__self__", "__thisclass__", "__self_class__", "__func__", "__wrapped__", "__objclass__", "m"):
                try:
                    r.append(("{0." + name + "}").format(x))
                except AttributeError:
                    pass
A().m()
r
