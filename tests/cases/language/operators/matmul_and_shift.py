# case: the rarer operators
# expect: value [[[2, 1], [1, 1]], [[89, 55], [55, 34]], [[2, 3, 1]], [[1], [2]]]
class M:
    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, o):
        return M([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])

    def __pow__(self, n):
        result = self
        for _ in range(n - 1):
            result = result @ self
        return result

    def __lshift__(self, n):
        return M([r[n:] + r[:n] for r in self.rows])

    def __invert__(self):
        return M([list(c) for c in zip(*self.rows)])


m = M([[1, 1], [1, 0]])
[(m @ m).rows, (m ** 10).rows, (M([[1, 2, 3]]) << 1).rows, (~M([[1, 2]])).rows]
