# case: isinstance with a shared graph of tuples takes 2**40 steps
# limits: {"steps": 300000000, "time": 60}
# expect: limit steps
t = (int,)
for _ in range(40):
    t = (t, t)
isinstance("x", t)
