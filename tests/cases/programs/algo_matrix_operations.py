# case: matrices: product, transpose, determinant, inverse, linear equations, powers, spiral, rotation
# expect: value [True, -1, [2.0, 3.0, -1.0], [[0.9999999999999998, 4.440892098500626e-16], [-2.220446049250313e-16, 1.0000000000000004]], [[89, 55], [55, 34]], [1, 2, 3, 6, 9, 8, 7, 4, 5], [[3, 1], [4, 2]], [(True, 'cannot multiply 3x3 by 1x1'), (False, 'singular')], [[1, 0], [1, 0]]]
def identity(n):
    return [[int(i == j) for j in range(n)] for i in range(n)]


def mul(a, b):
    if len(a[0]) != len(b):
        raise ValueError(f"cannot multiply {len(a)}x{len(a[0])} by {len(b)}x{len(b[0])}")
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]


def power(m, n):
    return identity(len(m)) if n == 0 else mul(m, power(m, n - 1)) if n % 2 else power(mul(m, m), n // 2)


def minor(m, i, j):
    return [row[:j] + row[j + 1:] for k, row in enumerate(m) if k != i]


def det(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** j * m[0][j] * det(minor(m, 0, j)) for j in range(len(m)))


def solve(a, b):
    """Gauss-Jordan with the greatest pivot."""
    n = len(a)
    rows = [list(map(float, r)) + [float(x)] for r, x in zip(a, b)]
    for c in range(n):
        p = max(range(c, n), key=lambda r: abs(rows[r][c]))
        if rows[p][c] == 0:
            raise ZeroDivisionError("singular")
        rows[c], rows[p] = rows[p], rows[c]
        rows[c] = [x / rows[c][c] for x in rows[c]]
        for r in range(n):
            if r != c:
                f = rows[r][c]
                rows[r] = [x - f * y for x, y in zip(rows[r], rows[c])]
    return [round(r[-1], 9) + 0.0 for r in rows]


def inverse(m):
    return [list(c) for c in zip(*(solve(m, e) for e in identity(len(m))))]


def spiral(m):
    out = []
    while m:
        out += m[0]
        m = [list(r) for r in zip(*m[1:])][::-1]
    return out


def rotate(m):
    return [list(r) for r in zip(*m[::-1])]


m = [[2, 1, -1], [-3, -1, 2], [-2, 1, 2]]
problems = []
for f in (lambda: mul(m, [[1]]), lambda: solve([[1, 2], [2, 4]], [1, 2])):
    try:
        f()
    except (ValueError, ZeroDivisionError) as e:
        problems.append((isinstance(e, ValueError), str(e)))
shared = [[0] * 2] * 2
shared[0][0] = 1
[mul(m, identity(3)) == m, det(m), solve(m, [8, -11, -3]), mul([[4, 7], [2, 6]], inverse([[4, 7], [2, 6]])), power([[1, 1], [1, 0]], 10), spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), rotate([[1, 2], [3, 4]]), problems, shared]
