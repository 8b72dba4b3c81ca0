# case: padding methods are a way to huge text
# policy: expression
# expect: raises MemoryError or raises OverflowError or limit memory
"".ljust(10 ** 9) + "".zfill(10 ** 9) + "x".center(10 ** 9)
