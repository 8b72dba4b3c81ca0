# case: plain nested lists as matrices: transpose, rotate, spiral, determinant by elimination with exact integers
# expect: value [[[1, 4, 7], [2, 5, 8], [3, 6, 10]], [[7, 4, 1], [8, 5, 2], [10, 6, 3]], [1, 2, 3, 6, 10, 8, 7, 4, 5], -3, -1, 0, 714737514530070322569012113280, [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1], [1, 4, 6, 4, 1]], 280571172992510140037611932413038677189525, [[1, 0], [1, 0]], [1, 2, 3, 4, 5, 6, 7, 8, 10], [1, 5, 10]]
def transpose(m):
    return [list(column) for column in zip(*m)]


def rotate(m):
    return [list(row) for row in zip(*m[::-1])]


def spiral(m):
    while m:
        yield from m[0]
        m = transpose(m[1:])[::-1]


def determinant(m):
    """Bareiss: every division is exact."""
    m = [row[:] for row in m]
    n, sign, previous = len(m), 1, 1
    for k in range(n - 1):
        if m[k][k] == 0:
            swap = next((i for i in range(k + 1, n) if m[i][k]), None)
            if swap is None:
                return 0
            m[k], m[swap] = m[swap], m[k]
            sign = -sign
        for i in range(k + 1, n):
            for j in range(k + 1, n):
                m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // previous
        previous = m[k][k]
    return sign * m[-1][-1]


def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0, *row], [*row, 0])]


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def power(m, n):
    result = [[int(i == j) for j in range(len(m))] for i in range(len(m))]
    while n:
        if n & 1:
            result = multiply(result, m)
        m = multiply(m, m)
        n >>= 1
    return result


m = [[1, 2, 3], [4, 5, 6], [7, 8, 10]]
hilbert_like = [[(i + j) ** 2 + 10 ** (i * j) for j in range(5)] for i in range(5)]
aliased = [[0] * 2] * 2
aliased[0][0] = 1
[transpose(m), rotate(m), list(spiral(m)), determinant(m), determinant([[0, 1], [1, 0]]), determinant([[0, 0], [0, 5]]), determinant(hilbert_like), list(pascal(5)), power([[1, 1], [1, 0]], 200)[0][1], aliased, sum(m, []), [row[i] for i, row in enumerate(m)]]
