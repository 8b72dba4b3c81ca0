# case: the tutorial's incrementor
# expect: value [42, 43, [10, 11, 12]]
def make_incrementor(n):
    return lambda x: x + n


f = make_incrementor(42)
[f(0), f(1), [make_incrementor(i)(10) for i in range(3)]]
