# case: the shortest way through a maze
# expect: value 6
maze = ["S.#.", "..#E", "....", "#.#."]


def solve(maze):
    find = lambda ch: next((r, c) for r, row in enumerate(maze) for c, x in enumerate(row) if x == ch)
    start, end = find("S"), find("E")
    queue, seen = [(start, 0)], {start}
    while queue:
        (r, c), steps = queue.pop(0)
        if (r, c) == end:
            return steps
        for n in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= n[0] < len(maze) and 0 <= n[1] < len(maze[0]) and maze[n[0]][n[1]] != "#" and n not in seen:
                seen.add(n)
                queue.append((n, steps + 1))


solve(maze)
