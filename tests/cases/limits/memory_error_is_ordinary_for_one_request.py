# case: after a single request that could never fit the program goes on, or the limit ends it
# expect: value "caught" or limit memory
# cpython: skip CPython may well have the memory
try:
    x = "a" * 10 ** 11
except (MemoryError, OverflowError):
    x = "caught"
x
