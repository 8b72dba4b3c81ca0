# case: bytes and bytearray of a size
# expect: raises MemoryError or raises OverflowError or limit memory
bytes(10 ** 9)
