# case: sets of nested frozensets, compared
# limits: {"time": 60}
# expect: value True or raises RecursionError or limit recursion
# cpython: skip CPython's own stack may end here
a, b = frozenset(), frozenset()
for _ in range(20000):
    a, b = frozenset([a]), frozenset([b])
a == b
