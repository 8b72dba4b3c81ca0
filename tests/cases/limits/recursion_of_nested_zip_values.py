# case: a zip of zips that has a value: tuples inside each other
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion|memory|result
it = iter([1])
for _ in range(100000):
    it = zip(it)
list(it)
