# case: two names for one list see the same changes; a copy does not
# expect: value [[1, 2, 3], [1, 2], [[9], [9]], [[9], []]]
a = [1, 2]
b = a
c = a[:]
b.append(3)
row = [[]] * 2
row[0].append(9)
grid = [[] for _ in range(2)]
grid[0].append(9)
[a, c, row, grid]
