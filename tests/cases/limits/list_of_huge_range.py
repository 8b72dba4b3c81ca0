# case: a list of a huge range grows until the limit
# policy: expression
# limits: {"time": 60}
# expect: raises MemoryError or raises OverflowError or limit memory
list(range(10 ** 12))
