# case: the class of bound methods makes none, of whatever parts
# expect: value {'TypeError'}
# cpython: skip CPython binds them
class C:
    def m(self):
        pass


M = type(C().m)
found = set()
for parts in (("{0.__class__}".format, ()), (getattr, C.m), (str.format, "{0.__class__}"), (C.m, C()), (print, 1), (M, C.m), (5, 5), (print, None), ()):
    try:
        found.add(str(M(*parts)))
    except TypeError as error:
        found.add(type(error).__name__)
found
