# case: dicts inside dicts, shown
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion
# cpython: skip CPython's own stack may end here
a = {}
for _ in range(100000):
    a = {1: a}
repr(a)
