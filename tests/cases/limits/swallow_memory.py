# case: the memory limit cannot be caught when a container grows
# limits: {"memory": 2097152, "time": 60}
# expect: limit memory
xs = []
while True:
    try:
        while True:
            xs.append(0)
    except BaseException:
        pass
