# case: thirty levels of doubling are thirty lists, not 2**30
# expect: value 30
# cpython: skip the helper of the case counts what crossed the border
def depth(x):
    n = 0
    while x:
        x = x[0]
        n += 1
    return n


x = []
for _ in range(30):
    x = [x, x]
depth(x)
