# case: a format string of a hundred thousand fields
# limits: {"time": 60}
# expect: value 100000
len(("{0}" * 100000).format("x"))
