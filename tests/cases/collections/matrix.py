# case: transpose and multiply matrices
# expect: value [[[2, 1], [4, 3]], [[1, 3], [2, 4]], 10]
a = [[1, 2], [3, 4]]
b = [[0, 1], [1, 0]]
product = [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
[product, [list(r) for r in zip(*a)], sum(map(sum, a))]
