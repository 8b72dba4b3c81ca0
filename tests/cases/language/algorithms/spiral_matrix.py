# case: a matrix read in a spiral
# expect: value [1, 2, 3, 4, 8, 12, 11, 10, 9, 5, 6, 7]
def spiral(m):
    out = []
    while m:
        out += m[0]
        m = [list(r) for r in zip(*m[1:])][::-1]
    return out


spiral([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]])
