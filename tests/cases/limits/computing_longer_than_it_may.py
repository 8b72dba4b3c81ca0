# case: a long loop of a function that only computes, in little time
# limits: {"time": 0.3, "steps": 9000000000000000}
# expect: limit time
def total(n):
    s = 0
    for i in range(n):
        s += i * i % 7
    return s

total(10 ** 12)
