# case: classes of functions, generators, iterators, views, methods and singletons are no bases
# expect: value []
# cpython: skip CPython hands out what is asked for
def g():
    yield
class A:
    def m(self):
        pass
r = []
for base in (type(g), type(g()), type(A().m), type(len), type(iter([])), type({}.keys()), type(None), type(...), type(NotImplemented), type(iter("")),
             bool, range, slice, map, filter, zip, enumerate, property, staticmethod, classmethod, super, type(reversed([])), bytearray):
    try:
        class X(base):
            pass
        r.append(base)
    except TypeError:
        pass
r
