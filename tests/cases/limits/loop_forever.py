# case: the simplest endless loop
# limits: {"steps": 100000000, "time": 60}
# expect: limit steps
while True:
    pass
