# case: data nested 100000 deep is made and dropped without a stack overflow
# limits: {"time": 60}
# expect: value 100000
x = []
for i in range(100000):
    x = [x]
i + 1
