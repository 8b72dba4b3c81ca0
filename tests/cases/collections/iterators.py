# case: iter, next with default, reversed, map and filter are lazy
# expect: value [1, [2, 3], 'end', 2, [4], [1, 3], [7, 0], [11, 22]]
it = iter([1, 2, 3])
first = next(it)
rest = list(it)
m = map(lambda x: x * 2, [1, 2])
[first, rest, next(it, "end"), next(m), list(m), list(filter(lambda x: x % 2, range(5))), list(iter([5, 6, 0, 7].pop, 6)), list(map(lambda a, b: a + b, [1, 2], [10, 20]))]
