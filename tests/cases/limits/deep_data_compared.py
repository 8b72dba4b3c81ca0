# case: comparing data nested 100000 deep
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion
x, y = [], []
for i in range(100000):
    x, y = [x], [y]
x == y
