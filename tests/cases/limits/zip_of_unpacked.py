# case: unpacking a million arguments
# limits: {"time": 60}
# expect: value 1 or limit memory|recursion or raises MemoryError
# cpython: skip CPython's limits are its own
len(list(zip(*[[1]] * 1000000)))
