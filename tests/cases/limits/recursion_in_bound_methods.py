# case: bound methods of bound methods, compared and hashed
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion or value "done"
# cpython: skip CPython's own stack may end here
class C:
    def m(self):
        pass


M = type(C().m)
f = C().m
for _ in range(100000):
    f = M(f, 1)
try:
    f()
except TypeError:
    pass
hash(f)
"done"
