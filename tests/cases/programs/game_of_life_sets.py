# case: the game of life over a set of cells, with generators and a glider
# expect: value [True, [(1, 0), (1, 1), (1, 2)], True, True, 4]
# output: 'generation 0\n.#....\n..#...\n###...\n......\n......\n......\ngeneration 4\n......\n..#...\n...#..\n.###..\n......\n......\n'
def parse(text):
    return {(x, y) for y, line in enumerate(text.strip().splitlines()) for x, c in enumerate(line) if c == "#"}


def neighbours(cell):
    x, y = cell
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            if dx or dy:
                yield x + dx, y + dy


def step(alive):
    counts = {}
    for cell in alive:
        for n in neighbours(cell):
            counts[n] = counts.get(n, 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in alive}


def show(alive, size=6):
    return "\n".join("".join(".#"[(x, y) in alive] for x in range(size)) for y in range(size))


def generations(alive):
    while True:
        yield alive
        alive = step(alive)


glider = parse("""
.#.
..#
###
""")
for n, alive in enumerate(generations(glider)):
    if n in (0, 4):
        print(f"generation {n}", show(alive), sep="\n")
    if n == 40:
        break
moved = {(x - 10, y - 10) for x, y in alive}
blinker = {(0, 1), (1, 1), (2, 1)}
[moved == glider, sorted(step(blinker)), step(step(blinker)) == blinker, step(frozenset({(0, 0)})) == set(), len(step({(0, 0), (0, 1), (1, 0), (1, 1)}))]
