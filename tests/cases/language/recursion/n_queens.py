# case: queens that do not attack each other
# expect: value [[(1, 3, 0, 2), (2, 0, 3, 1)], 4]
def queens(n, placed=()):
    row = len(placed)
    if row == n:
        return [placed]
    return [
        solution
        for col in range(n)
        if all(col != c and abs(col - c) != row - r for r, c in enumerate(placed))
        for solution in queens(n, placed + (col,))
    ]


[queens(4), len(queens(6))]
