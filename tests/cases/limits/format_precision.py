# case: a precision in a format spec is a way to huge text
# policy: expression
# expect: raises MemoryError or raises OverflowError or raises ValueError or limit memory|steps
f"{1.5:.999999999f}"
