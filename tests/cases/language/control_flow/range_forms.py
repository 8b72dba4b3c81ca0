# case: range counts up, down, in steps
# expect: value [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [0, 3, 6, 9], [-10, -40, -70], 6, True, 15, 9, [3, 2, 1]]
[list(range(5)), list(range(5, 10)), list(range(0, 10, 3)), list(range(-10, -100, -30)), sum(range(4)), 5 in range(0, 10, 5), len(range(1, 100, 7)), range(10)[-1], list(range(3, 0, -1))]
