# case: several names at once, swaps, nested patterns
# expect: value [2, 1, 3, 4, 'x', 'y', 1, [2, 3, 4], ['a', 'b'], 'c', 0, [1, 2, 3], 4, []]
a, b = 1, 2
a, b = b, a
(c, d), [e, f] = (3, 4), "xy"
first, *rest = [1, 2, 3, 4]
*init, last = "abc"
x, *middle, y = range(5)
h, *empty = [1]
[a, b, c, d, e, f, first, rest, init, last, x, middle, y, empty]
