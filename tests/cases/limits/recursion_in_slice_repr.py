# case: slices inside slices, shown
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion|memory
# cpython: skip CPython's own stack may end here
a = None
for _ in range(100000):
    a = slice(a)
repr(a)
