# case: objects with items
# expect: value [[0, 0, 0, 7], 7]
class Grid:
    def __init__(self, w, h):
        self.w, self.cells = w, [0] * (w * h)

    def __getitem__(self, key):
        x, y = key
        return self.cells[y * self.w + x]

    def __setitem__(self, key, value):
        x, y = key
        self.cells[y * self.w + x] = value

    def __delitem__(self, key):
        self[key] = 0


g = Grid(2, 2)
g[0, 1] = 5
g[1, 1] += 7
del g[0, 1]
[g.cells, g[1, 1]]
