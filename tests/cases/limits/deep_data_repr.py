# case: repr of data nested 100000 deep
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion
x = []
for i in range(100000):
    x = [x]
repr(x)
