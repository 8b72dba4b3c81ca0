# case: pairs from two lists
# expect: value [[(1, 3), (1, 4), (2, 3), (2, 1), (2, 4), (3, 1), (3, 4)], ['♠A', '♠K', '♥A', '♥K'], [1, 2, 3, 4, 6]]
[[(x, y) for x in [1, 2, 3] for y in [3, 1, 4] if x != y], [f"{s}{v}" for s in "♠♥" for v in ("A", "K")], [a * b for a in range(1, 3) for b in range(a, 4)]]
