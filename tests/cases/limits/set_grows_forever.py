# case: a set that grows
# limits: {"memory": 8388608, "time": 60}
# expect: limit memory
s = set()
i = 0
while True:
    s.add(i)
    i += 1
