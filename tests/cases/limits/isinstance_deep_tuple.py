# case: isinstance with tuples nested deep
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion or value False
# cpython: skip CPython's own stack may end here
t = (int,)
for _ in range(100000):
    t = (t,)
isinstance("x", t)
