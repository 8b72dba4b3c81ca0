# case: a shift by ten billion bits
# policy: expression
# expect: raises MemoryError or raises OverflowError or limit memory
1 << 10 ** 10
