# case: garbage does not count: two gigabytes pass through within a limit of megabytes
# expect: value 2000
n = 0
for i in range(2000):
    s = "x" * 1000000
    n += 1
n
