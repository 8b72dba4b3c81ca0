# case: a key that is a shared graph cannot be hashed by the one who receives it
# limits: {"steps": 300000000, "time": 60}
# expect: limit steps
x = ()
for i in range(40):
    x = (x, x)
{x: 1}
