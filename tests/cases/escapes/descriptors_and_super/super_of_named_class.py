# case: super with a class and an object gives special methods of own classes' bases, and of nothing else
# expect: value [[1], ['refused', 'refused', 'refused', 'refused', 'refused', 'refused']]
# cpython: skip CPython hands out what is asked for
class A(list):
    pass
class B(A):
    def go(self, cls, x):
        return super(cls, x).__init__([1])
r = []
b = B()
b.go(B, b)
b.go(A, b)
for cls, x in ((list, []), (object, b), (int, True), (B, A()), (list, b), (A, [])):
    try:
        b.go(cls, x)
        r.append("done")
    except (AttributeError, TypeError):
        r.append("refused")
[list(b), r]
