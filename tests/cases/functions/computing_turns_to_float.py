# case: a local that is an int first and a float later has the type of what it holds
# expect: value [0, 0.5, 3.0, 6, -0.0, 2]
def total(n, step):
    s = 0
    for i in range(n):
        s += step
        step = step * 2 if step > 1 else step
    return s

def negative(x):
    return -x

[total(0, 0.5), total(1, 0.5), total(3, 1.0), total(2, 2), negative(0.0), total(2, True)]
