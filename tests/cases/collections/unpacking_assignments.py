# case: starred and nested unpacking
# expect: value [1, [2, 3], ['x', 'y'], 'z', 1, 2, [3, 4], 5, 1, 2, (1, 2), 0, 4]
a, *b = [1, 2, 3]
*c, d = "xyz"
(e, [f, *g]), h = (1, [2, 3, 4]), 5
i, j = j_i = (1, 2)
first, *_, last = range(5)
[a, b, c, d, e, f, g, h, i, j, j_i, first, last]
