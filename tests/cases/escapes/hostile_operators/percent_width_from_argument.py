# case: a width that an argument gives is bounded by memory
# expect: limit memory
"%*d" % (2**31 - 1, 1)
