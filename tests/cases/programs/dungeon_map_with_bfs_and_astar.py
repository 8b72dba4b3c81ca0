# case: a map in text, shortest ways by breadth-first search and A*, with keys and doors as state, drawn again
# inputs: {"text": "#########\n#S..#..k#\n#.#.#.#.#\n#.#...#.#\n#.###D###\n#...#..E#\n#########"}
# expect: value [18, [(1, 1), (2, 1), (3, 1)], 2, 'RRDDRRUURR', True, '', None]
# output: '#########\n#S**#**k#\n#.#*#*#.#\n#.#***#.#\n#.###D###\n#...#**E#\n#########\n'
class Grid:
    MOVES = {"R": (1, 0), "D": (0, 1), "L": (-1, 0), "U": (0, -1)}

    def __init__(self, text):
        self.rows = text.split("\n")
        self.places = {c: (x, y) for y, row in enumerate(self.rows) for x, c in enumerate(row) if c not in "#."}

    def __getitem__(self, place):
        x, y = place
        return self.rows[y][x]

    def neighbours(self, place):
        x, y = place
        for name, (dx, dy) in self.MOVES.items():
            if self[x + dx, y + dy] != "#":
                yield name, (x + dx, y + dy)

    def draw(self, path):
        way = set(path)
        return "\n".join("".join("*" if (x, y) in way and c == "." else c for x, c in enumerate(row)) for y, row in enumerate(self.rows))


def bfs(grid):
    """State is (place, has the key)."""
    start = grid.places["S"], False
    came = {start: None}
    queue = [start]
    for state in queue:
        place, key = state
        if grid[place] == "E":
            path = []
            while state:
                path.append(state[0])
                state = came[state]
            return path[::-1]
        for _, new in grid.neighbours(place):
            if grid[new] == "D" and not key:
                continue
            following = new, key or grid[new] == "k"
            if following not in came:
                came[following] = state
                queue.append(following)
    return None


def astar(grid, start, goal):
    def guess(p):
        return abs(p[0] - goal[0]) + abs(p[1] - goal[1])

    best, opened = {start: 0}, [(guess(start), 0, start, "")]
    looked = 0
    while opened:
        opened.sort(reverse=True)
        _, cost, place, path = opened.pop()
        looked += 1
        if place == goal:
            return path, looked
        for name, new in grid.neighbours(place):
            if grid[new] != "D" and cost + 1 < best.get(new, 10**9):
                best[new] = cost + 1
                opened.append((cost + 1 + guess(new), cost + 1, new, path + name))
    return "", looked


grid = Grid(text)
path = bfs(grid)
print(grid.draw(path))
to_key, looked = astar(grid, grid.places["S"], grid.places["k"])
blocked, _ = astar(grid, grid.places["S"], grid.places["E"])
[len(path) - 1, path[:3], path.count((5, 3)), to_key, looked > 0, blocked, bfs(Grid("#####\n#SDE#\n#####"))]
