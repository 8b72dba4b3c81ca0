# case: a hundred thousand filters inside each other
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion|memory or value []
# cpython: skip CPython's own stack ends here
it = iter([])
for _ in range(100000):
    it = filter(None, it)
list(it)
