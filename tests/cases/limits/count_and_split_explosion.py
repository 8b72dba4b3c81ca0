# case: splitting megabytes into characters
# limits: {"memory": 16777216, "time": 60}
# expect: limit memory or raises MemoryError
list("abcdefgh" * 1000000)
