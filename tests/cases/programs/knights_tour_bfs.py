# case: least moves of a knight between two squares
# expect: value [6, 3, 0, 8, ['b3', 'c2']]
def moves(square):
    column, row = "abcdefgh".index(square[0]), int(square[1])
    for dc, dr in [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]:
        c, r = column + dc, row + dr
        if 0 <= c < 8 and 1 <= r <= 8:
            yield "abcdefgh"[c] + str(r)


def least(start, goal):
    frontier, seen, steps = {start}, {start}, 0
    while goal not in frontier:
        frontier = {m for s in frontier for m in moves(s)} - seen
        seen |= frontier
        steps += 1
    return steps


[least("a1", "h8"), least("a1", "b1"), least("d4", "d4"), len(list(moves("d4"))), sorted(moves("a1"))]
