# case: several loops and conditions
# expect: value [[(1, 0), (2, 1)], [1, 5, 7]]
[[(x, y) for x in range(3) for y in range(x) if (x + y) % 2], [x for x in range(10) if x % 2 if x % 3]]
