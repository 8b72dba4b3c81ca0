# case: a power whose exponent alone is astronomical
# policy: expression
# limits: {"steps": 500000000, "time": 60}
# expect: raises MemoryError or raises OverflowError or limit steps|memory
9 ** 9 ** 9
