# case: garbage does not count: a hundred megabytes pass through within a limit of sixteen
# limits: {"memory": 16777216}
# expect: value 100
n = 0
for i in range(100):
    s = "x" * 1000000
    n += 1
n
