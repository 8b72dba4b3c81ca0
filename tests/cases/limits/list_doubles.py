# case: a list that doubles
# expect: raises MemoryError or raises OverflowError or limit memory
xs = [0]
while True:
    xs += xs
