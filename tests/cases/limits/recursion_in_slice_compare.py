# case: slices inside slices, compared
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion or value True
# cpython: skip CPython's own stack may end here
a = b = None
for _ in range(100000):
    a, b = slice(a), slice(b)
a == b
