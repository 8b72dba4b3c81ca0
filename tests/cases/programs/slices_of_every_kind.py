# case: slices with steps, negative bounds, assignment and deletion, slice objects and a class that takes them
# expect: value [[['c', 'd', 'e'], ['j', 'i', 'h', 'g', 'f', 'e', 'd', 'c', 'b', 'a'], ['h', 'i', 'j'], ['a', 'b', 'c'], ['b', 'e', 'h'], ['i', 'f', 'c'], [], ['a', 'b'], [], ['i', 'e', 'a']], ['sabXyzfghije', 'abyzghje', 'A Y z G h J end'], ['attempt to assign sequence of size 1 to extended slice of size 5', 'slice step cannot be zero', 'list indices must be integers or slices, not str'], 21, [[1, 2], [21, 22]], [0, 10, 20], [13, 12, 11, 10], [20, 21, 22, 23], None, ['h', 'i', 'j'], 'pto', (2, 3, 4), 6, (0, 5, 2), 5, [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11]], [9, 10, 11, 0, 1, 2, 3, 4, 5, 6, 7, 8], b'stb', 'b']
letters = list("abcdefghij")
views = [letters[2:5], letters[::-1], letters[-3:], letters[:-7], letters[1:8:3], letters[8:1:-3], letters[20:], letters[-20:2], letters[5:2], letters[::4][::-1]]
work = letters[:]
work[2:5] = ["X"]
work[:0] = ["start"]
work[len(work) :] = ["end"]
work[4:4] = "yz"
states = ["".join(w[0] for w in work)]
del work[::3]
states.append("".join(w[0] for w in work))
work[::2] = [w.upper() for w in work[::2]]
work[1:2] = []
states.append(" ".join(work))


def assign(target, at, value):
    target[at] = value


class Grid:
    def __init__(self, width, height):
        self.cells = [[x + 10 * y for x in range(width)] for y in range(height)]

    def __getitem__(self, where):
        match where:
            case int(x), int(y):
                return self.cells[y][x]
            case slice() as xs, slice() as ys:
                return [row[xs] for row in self.cells[ys]]
            case int(x), slice() as ys:
                return [row[x] for row in self.cells[ys]]
            case slice(start=start, stop=stop, step=step), int(y):
                return self.cells[y][start:stop:step]
            case int(y):
                return self.cells[y]
            case _:
                return where


problems = []
for action in (lambda: assign(letters[:], slice(None, None, 2), [1]), lambda: letters[::0], lambda: letters["a"]):
    try:
        action()
    except (ValueError, TypeError) as e:
        problems.append(str(e))
grid = Grid(4, 3)
last_three, evens = slice(-3, None), slice(None, None, 2)
matrix = list(range(12))
chunks = [matrix[i : i + 5] for i in range(0, len(matrix), 5)]
rotated = matrix[-3:] + matrix[:-3]
[views, states, problems, grid[1, 2], grid[1:3, ::2], grid[0, :], grid[::-1, 1], grid[2], grid[None], letters[last_three], "python"[evens], (1, 2, 3, 4)[last_three], range(20)[evens][3], evens.indices(5), slice(5, -1, -2).start, chunks, rotated, b"bytes"[::-2], "abc"[1:2] + "abc"[5:]]
