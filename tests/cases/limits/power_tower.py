# case: a power with a hundred million digits
# policy: expression
# limits: {"steps": 500000000, "time": 60}
# expect: raises MemoryError or raises OverflowError or limit steps|memory
10 ** 10 ** 8
