# case: a list of an endless iterator, without a length to refuse by
# limits: {"memory": 2097152, "time": 60}
# expect: limit memory
list(iter(lambda: 0, 1))
