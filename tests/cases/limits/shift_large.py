# case: a shift by a billion bits fits the address space and not the limit
# policy: expression
# expect: raises MemoryError or raises OverflowError or limit memory
1 << 10 ** 9
