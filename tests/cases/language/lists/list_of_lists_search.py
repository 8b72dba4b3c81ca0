# case: where something stands in a grid
# expect: value [[(0, 4), (1, 2), (2, 0)], {(0, 4): 0, (1, 2): 0, (2, 0): 0}]
grid = ["....#", "..#..", "#...."]
found = [(r, c) for r, row in enumerate(grid) for c, x in enumerate(row) if x == "#"]
neighbours = {(r, c): sum((r + dr, c + dc) in found for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc) for r, c in found}
[found, neighbours]
