# case: a sum of lists is quadratic and counted
# limits: {"steps": 1000000000, "time": 60}
# expect: limit steps|memory or value 20000
# cpython: skip it takes long
len(sum([[i] for i in range(20000)], []))
