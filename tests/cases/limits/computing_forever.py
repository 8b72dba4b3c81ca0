# case: a function that only computes, without end
# limits: {"steps": 200000000}
# expect: limit steps
def forever(n):
    while True:
        n = n * 3 % 1000003
    return n

forever(2)
