# case: frozensets inside frozensets
# limits: {"time": 60}
# expect: value "made" or raises RecursionError or limit recursion
# cpython: skip CPython's own stack may end here
f = frozenset()
for _ in range(100000):
    f = frozenset([f])
"made"
