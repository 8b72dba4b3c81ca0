# case: hashing a shared graph takes 2**40 steps
# limits: {"steps": 300000000, "time": 60}
# expect: limit steps
x = ()
for i in range(40):
    x = (x, x)
hash(x)
