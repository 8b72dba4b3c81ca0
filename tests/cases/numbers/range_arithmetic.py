# case: ranges slice, index, compare and test membership
# expect: value [[0, 3, 6, 9, 12, 15, 18], 6, 18, [3, 6, 9], True, False, 7, 3, [5, 3, 1], True, 0, 20, 3, [18, 15, 12, 9, 6, 3, 0], False]
r = range(0, 20, 3)
[list(r), r[2], r[-1], list(r[1:4]), 9 in r, 10 in r, len(r), r.index(9), list(range(5, 0, -2)), range(0) == range(2, 2), r.start, r.stop, r.step, list(reversed(r)), bool(range(0))]
