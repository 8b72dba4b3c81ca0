# case: membership in an endless iterator
# limits: {"steps": 300000000, "time": 60}
# expect: limit steps
5 in iter(lambda: 0, 1)
