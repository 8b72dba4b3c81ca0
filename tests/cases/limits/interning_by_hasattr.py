# case: asking for a million different names fills nothing for good
# limits: {"memory": 33554432, "time": 60, "steps": 100000000000}
# expect: value 300000 or limit memory
n = 0
for i in range(300000):
    n += not hasattr(1, "n" + str(i))
n
