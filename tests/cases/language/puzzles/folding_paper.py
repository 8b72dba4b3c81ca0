# case: instructions that move a point, and what it visits
# expect: value [(13, 4), (3, 0)]
def visit(moves):
    pos, seen = 0, {0}
    steps = {"U": 1j, "D": -1j, "L": -1, "R": 1}
    for move in moves.split(", "):
        for _ in range(int(move[1:])):
            pos += steps[move[0]]
            seen.add(pos)
    return len(seen), abs(int(pos.real)) + abs(int(pos.imag))


[visit("R4, U4, L3, D1"), visit("R2, L2")]
