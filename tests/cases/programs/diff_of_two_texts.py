# case: the difference of two texts by longest common subsequence, shown as a unified listing
# inputs: {"old": "alpha\nbeta\ngamma\ndelta\nepsilon", "new": "alpha\nBETA\ngamma\ninserted\ndelta\nzeta"}
# expect: value (0.5455, '-k+s i t t-e+i n+g', {' ': 3, '+': 3, '-': 2})
# output: ' alpha\n-beta\n+BETA\n gamma\n+inserted\n delta\n-epsilon\n+zeta\n'
def lcs_table(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in reversed(range(len(a))):
        for j in reversed(range(len(b))):
            table[i][j] = table[i + 1][j + 1] + 1 if a[i] == b[j] else max(table[i + 1][j], table[i][j + 1])
    return table


def diff(a, b):
    table = lcs_table(a, b)
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            yield " ", a[i]
            i, j = i + 1, j + 1
        elif table[i + 1][j] >= table[i][j + 1]:
            yield "-", a[i]
            i += 1
        else:
            yield "+", b[j]
            j += 1
    yield from (("-", x) for x in a[i:])
    yield from (("+", x) for x in b[j:])


def patch(lines, changes):
    source = iter(lines)
    for mark, line in changes:
        if mark != "+":
            assert next(source) == line
        if mark != "-":
            yield line


a, b = old.splitlines(), new.splitlines()
changes = list(diff(a, b))
print("\n".join(mark + line for mark, line in changes))
assert list(patch(a, changes)) == b
similarity = 2 * sum(m == " " for m, _ in changes) / (len(a) + len(b))
word = "".join(m + c for m, c in diff("kitten", "sitting"))
round(similarity, 4), word, {m: sum(1 for x, _ in changes if x == m) for m in " +-"}
