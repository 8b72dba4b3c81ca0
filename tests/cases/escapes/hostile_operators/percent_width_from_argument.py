# case: a width that an argument gives is bounded by memory
# expect: raises OverflowError or raises MemoryError or raises ValueError or limit memory
"%*d" % (2**31 - 1, 1)
