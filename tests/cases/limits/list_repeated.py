# case: a list of 10**12 items can never fit
# policy: expression
# expect: raises MemoryError or raises OverflowError or limit memory
[0] * 10 ** 12
