# case: comparing two shared graphs takes 2**40 steps
# limits: {"steps": 300000000, "time": 60}
# expect: limit steps
x, y = [1], [1]
for i in range(40):
    x, y = [x, x], [y, y]
x == y
