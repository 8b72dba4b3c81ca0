# case: eight queens by backtracking
# expect: value (4, [1, 3, 5, 0, 2, 4])
def queens(n, row=0, columns=frozenset(), down=frozenset(), up=frozenset()):
    if row == n:
        yield []
        return
    for c in range(n):
        if c not in columns and c - row not in down and c + row not in up:
            for rest in queens(n, row + 1, columns | {c}, down | {c - row}, up | {c + row}):
                yield [c] + rest


solutions = list(queens(6))
(len(solutions), solutions[0])
