# case: a width in str.format
# policy: expression
# expect: raises MemoryError or raises OverflowError or raises ValueError or limit memory
"{:>999999999}".format("x")
