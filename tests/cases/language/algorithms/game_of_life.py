# case: Conway's game, a few generations
# expect: value [[(1, 2), (2, 3), (3, 1), (3, 2), (3, 3)], True]
def step(cells):
    near = {}
    for r, c in cells:
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if dr or dc:
                    near[r + dr, c + dc] = near.get((r + dr, c + dc), 0) + 1
    return {p for p, n in near.items() if n == 3 or (n == 2 and p in cells)}


glider = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}
g = glider
for _ in range(4):
    g = step(g)
[sorted(g), g == {(r + 1, c + 1) for r, c in glider}]
