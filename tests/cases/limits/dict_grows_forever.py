# case: a dict that grows
# limits: {"memory": 8388608, "time": 60}
# expect: limit memory
d = {}
i = 0
while True:
    d[i] = i
    i += 1
