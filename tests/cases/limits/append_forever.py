# case: a list that grows by append
# limits: {"memory": 8388608, "time": 60}
# expect: limit memory
xs = []
while True:
    xs.append(0)
