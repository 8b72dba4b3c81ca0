# case: a bytearray of a huge size
# expect: raises MemoryError or raises OverflowError or limit memory
bytearray(10 ** 11)
