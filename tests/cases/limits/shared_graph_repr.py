# case: the repr of a shared graph is 2**40 characters
# limits: {"time": 60}
# expect: limit memory|steps or raises MemoryError
x = []
for i in range(40):
    x = [x, x]
repr(x)
