# case: data nested 100000 deep is over the depth of a result
# limits: {"time": 60}
# expect: limit result
x = []
for i in range(100000):
    x = [x]
x
