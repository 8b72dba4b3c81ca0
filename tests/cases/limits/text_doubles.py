# case: text that doubles
# expect: raises MemoryError or raises OverflowError or limit memory
s = "x"
while True:
    s += s
