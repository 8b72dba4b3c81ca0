# case: the same of tuples, which compare by value
# limits: {"time": 60}
# expect: value 30
# cpython: skip the hash of it would take 2**30 steps
x = ()
for i in range(30):
    x = (x, x)
i + 1
