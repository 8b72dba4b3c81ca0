# case: an attribute as a target in every position stores the value, and no one sees what the store goes through
# expect: value [3, 2, ['b', 'c'], 2, 5, True, [3], False, False]
class A:
    pass
class M:
    def __enter__(self):
        return 3
    def __exit__(self, *args):
        return None
a = A()
a.x, a.y = 1, 2
[a.z, *a.w] = "abc"
with M() as a.m:
    pass
for a.i in [1, 2]:
    pass
[0 for a.j in [5]]
a.x += (lambda: a.y)()
a.k = a.l = []
a.k += [a.x]
del a.z, a.m
[a.x, a.y, a.w, a.i, a.j, a.k is a.l, a.l, hasattr(a, "z"), hasattr(a, "m")]
