# case: a long chain of bound methods, called
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion
# cpython: skip CPython's own stack may end here
class C(list):
    def m(self):
        return self[0]()

f = print
for _ in range(100000):
    f = C([f]).m
f()
