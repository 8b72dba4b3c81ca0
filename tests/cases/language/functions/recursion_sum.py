# case: a function that calls itself
# expect: value [10, 7]
def total(x):
    return sum(map(total, x)) if isinstance(x, list) else x


[total([1, [2, [3, 4]], []]), total(7)]
