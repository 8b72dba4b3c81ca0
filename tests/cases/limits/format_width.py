# case: a width in a format spec is a way to huge text
# policy: expression
# expect: raises MemoryError or raises OverflowError or raises ValueError or limit memory
f"{1:>{10 ** 9}}"
