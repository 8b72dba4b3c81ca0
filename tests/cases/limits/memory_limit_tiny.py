# case: a tiny budget of memory is kept
# limits: {"memory": 65536}
# expect: limit memory or raises MemoryError
[0] * 100000
