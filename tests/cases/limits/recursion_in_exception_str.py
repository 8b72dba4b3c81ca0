# case: exceptions inside exceptions, raised and told
# limits: {"time": 60}
# expect: raises ValueError or limit recursion
# cpython: skip CPython's own stack may end here
e = ValueError()
for _ in range(100000):
    e = ValueError(e)
raise e
