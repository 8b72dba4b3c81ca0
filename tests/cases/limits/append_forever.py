# case: a list that grows by append
# limits: {"memory": 2097152, "time": 60}
# expect: limit memory
xs = []
while True:
    xs.append(0)
