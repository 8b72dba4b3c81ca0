# case: a width in `%` formatting
# policy: expression
# expect: raises MemoryError or raises OverflowError or raises ValueError or limit memory
"%999999999d" % 1
