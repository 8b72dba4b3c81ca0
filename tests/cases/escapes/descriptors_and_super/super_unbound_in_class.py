# case: an unbound super as a class attribute binds itself when it is read; what it gives is guarded
# expect: value [1, 'refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
class A:
    def m(self):
        return 1
class B(A):
    def m(self):
        return 2
B.up = super(B)
b = B()
r = []
for use in (lambda: b.up.m(), lambda: getattr(b.up, "__self__"), lambda: getattr(b.up, "__thisclass__"), lambda: b.up.nothing):
    try:
        r.append(use())
    except AttributeError:
        r.append("refused")
r
