# case: ranges compare, index and slice without being lists
# expect: value [False, True, 5, 10, [0, 2, 4], 18, True, 1000000000, 0, 20, 2, 1]
r = range(0, 20, 2)
[11 in r, 10 in r, r.index(10), r[5], list(r[:3]), r[-1], range(0) == range(2, 1, 3), len(range(10 ** 9)), r.start, r.stop, r.step, range(10).count(3)]
