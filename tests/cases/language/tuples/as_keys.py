# case: tuples as keys of a sparse grid
# expect: value [{(0, 0): 'aa', (2, 5): 'bb'}, '.', True]
grid = {}
grid[0, 0] = "a"
grid[2, 5] = "b"
for (r, c), v in grid.items():
    grid[r, c] = v * 2
[grid, grid.get((1, 1), "."), (0, 0) in grid]
