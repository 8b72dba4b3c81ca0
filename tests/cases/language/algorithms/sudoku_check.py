# case: rows, columns and boxes of a sudoku
# expect: value [True, False]
rows = ["534678912", "672195348", "198342567", "859761423", "426853791", "713924856", "961537284", "287419635", "345286179"]


def valid(g):
    full = set("123456789")
    boxes = ["".join(g[r + i][c:c + 3] for i in range(3)) for r in (0, 3, 6) for c in (0, 3, 6)]
    return all(set(part) == full for part in [*g, *map("".join, zip(*g)), *boxes])


[valid(rows), valid(["1" * 9] * 9)]
