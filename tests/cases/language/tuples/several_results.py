# case: a function gives several values
# expect: value [2, 9, 5.0, (1, 1, 1.0), True]
def stats(values):
    return min(values), max(values), sum(values) / len(values)


low, high, mean = stats([2, 4, 9])
result = stats([1])
[low, high, mean, result, isinstance(result, tuple)]
