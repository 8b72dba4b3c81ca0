# case: isinstance with tuples nested beyond measure
# expect: limit recursion or raises RecursionError
t = (int,)
for i in range(200000):
    t = (t,)
isinstance("x", t)
