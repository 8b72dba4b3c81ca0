# case: unpacking twenty thousand arguments
# limits: {"time": 60}
# expect: value 1 or limit memory|recursion or raises MemoryError
# cpython: skip CPython's limits are its own
len(list(zip(*[[1]] * 20000)))
