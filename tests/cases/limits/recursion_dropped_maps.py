# case: a hundred thousand iterators inside each other are dropped without being run
# limits: {"time": 60}
# expect: value "dropped" or limit recursion
# cpython: skip CPython's own stack ends here
it = iter([])
for _ in range(100000):
    it = map(abs, it)
it = None
"dropped"
