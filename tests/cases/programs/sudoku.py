# case: a solver of small sudokus with constraint propagation by sets
# inputs: {"rows": ["1...", "..3.", ".4..", "...2"]}
# expect: value [True, ['1324', '4231', '2413', '3142']]
class Sudoku:
    def __init__(self, rows):
        self.grid = [[int(c) if c != "." else 0 for c in row] for row in rows]
        self.n = len(rows)
        self.box = int(self.n ** 0.5)
        self.tries = 0

    def options(self, r, c):
        used = set(self.grid[r]) | {self.grid[i][c] for i in range(self.n)}
        br, bc = r - r % self.box, c - c % self.box
        for i in range(br, br + self.box):
            for j in range(bc, bc + self.box):
                used.add(self.grid[i][j])
        return [v for v in range(1, self.n + 1) if v not in used]

    def solve(self):
        best = None
        for r in range(self.n):
            for c in range(self.n):
                if self.grid[r][c] == 0:
                    options = self.options(r, c)
                    if best is None or len(options) < len(best[2]):
                        best = (r, c, options)
        if best is None:
            return True
        r, c, options = best
        for v in options:
            self.tries += 1
            self.grid[r][c] = v
            if self.solve():
                return True
        self.grid[r][c] = 0
        return False


s = Sudoku(rows)
[s.solve(), ["".join(map(str, row)) for row in s.grid]]
