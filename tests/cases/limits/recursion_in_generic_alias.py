# case: generic aliases inside each other, shown
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion|memory|steps or raises TypeError
# cpython: skip CPython's own stack may end here
a = int
for _ in range(100000):
    a = list[a]
repr(a)
