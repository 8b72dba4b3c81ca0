# case: the same with functions that are on offer: they are guards, whatever calls them
# expect: value ['refused', 'refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
class A:
    __getitem__ = lambda self, name: getattr(len, name)
    __class_getitem__ = lambda cls, name: getattr(cls, name)
    __matmul__ = lambda self, name: "{0.__self__}".format(len)
    __contains__ = lambda self, name: getattr(self, name)
r = []
for use in (lambda: A()["__self__"], lambda: A["__subclasses__"], lambda: A() @ 1, lambda: "__dict__" in A()):
    try:
        r.append(use())
    except AttributeError:
        r.append("refused")
r
