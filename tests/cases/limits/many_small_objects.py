# case: memory counts small objects too
# limits: {"memory": 4194304, "time": 60}
# expect: limit memory
[float(i) for i in range(10 ** 7)]
