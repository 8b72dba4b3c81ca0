# case: a maze solved by breadth first, by a heuristic, and a flood fill
# expect: value [18, 18, ['S.#*****', '*.#*###*', '*##*#.#*', '****#.#*', '.####.#*', '......#E'], 10, 0, 10]
MAZE = """\
S.#.....
..#.###.
.##.#.#.
....#.#.
.####.#.
......#E"""
grid = [list(line) for line in MAZE.split("\n")]
H, W = len(grid), len(grid[0])


def find(what):
    return next((y, x) for y, row in enumerate(grid) for x, c in enumerate(row) if c == what)


def around(cell, ok="SE."):
    y, x = cell
    return [(y + dy, x + dx) for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)) if 0 <= y + dy < H and 0 <= x + dx < W and grid[y + dy][x + dx] in ok]


def bfs(start, end):
    came, front = {start: None}, [start]
    while front:
        front = [n for c in front for n in around(c) if n not in came and not came.update({n: c})]
    way = []
    while end is not None:
        way.insert(0, end)
        end = came[end]
    return way


def a_star(start, end):
    guess = lambda c: abs(c[0] - end[0]) + abs(c[1] - end[1])
    todo, cost = [(guess(start), start)], {start: 0}
    while todo:
        todo.sort(reverse=True)
        _, cell = todo.pop()
        if cell == end:
            return cost[cell]
        for n in around(cell):
            if cost[cell] + 1 < cost.get(n, 10 ** 9):
                cost[n] = cost[cell] + 1
                todo.append((cost[n] + guess(n), n))


def fill(cell, paint):
    y, x = cell
    if not (0 <= y < H and 0 <= x < W) or grid[y][x] != ".":
        return 0
    grid[y][x] = paint
    return 1 + sum(fill((y + dy, x + dx), paint) for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)))


way = bfs(find("S"), find("E"))
cost = a_star(find("S"), find("E"))
for y, x in way[1:-1]:
    grid[y][x] = "*"
drawn = ["".join(r) for r in grid]
[len(way) - 1, cost, drawn, fill((2, 5), "~"), fill((0, 0), "~"), sum(r.count("~") for r in grid)]
