# case: the clock ends what steps do not
# limits: {"time": 0.05, "steps": 9000000000000000000}
# expect: limit time
while True:
    pass
