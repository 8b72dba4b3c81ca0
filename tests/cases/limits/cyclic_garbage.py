# case: cyclic garbage is collected, or the limit says so
# limits: {"memory": 16777216, "time": 60, "steps": 20000000000}
# expect: value 30000 or limit memory
# cpython: skip it is about this machine's own collector
n = 0
for i in range(30000):
    xs = ["x" * 1000]
    xs.append(xs)
    n += 1
n
