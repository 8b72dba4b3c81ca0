# case: edit distance with its script, the longest common subsequence, a line diff
# expect: value [(3, ['k->s', 'e->i', '+g']), (2, ['+a', '+b']), 'GTAB']
# output: '+ zero\n  one\n- two\n- three\n+ tree\n  four\n+ five\n'
def edits(a, b):
    n, m = len(a), len(b)
    d = [[i + j if i * j == 0 else 0 for j in range(m + 1)] for i in range(n + 1)]
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            d[i][j] = min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
    i, j, script = n, m, []
    while i or j:
        if i and j and d[i][j] == d[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            if a[i - 1] != b[j - 1]:
                script.append(f"{a[i - 1]}->{b[j - 1]}")
            i, j = i - 1, j - 1
        elif i and d[i][j] == d[i - 1][j] + 1:
            script.append(f"-{a[i - 1]}")
            i -= 1
        else:
            script.append(f"+{b[j - 1]}")
            j -= 1
    return d[n][m], script[::-1]


def lcs(a, b):
    rows = [[()] * (len(b) + 1)]
    for x in a:
        row = [()]
        for j, y in enumerate(b):
            row.append(rows[-1][j] + (x,) if x == y else max(rows[-1][j + 1], row[-1], key=len))
        rows.append(row)
    return rows[-1][-1]


def diff(old, new):
    common = list(lcs(old, new)) + [None]
    out, i, j = [], 0, 0
    for line in common:
        while i < len(old) and old[i] != line:
            out.append("- " + old[i])
            i += 1
        while j < len(new) and new[j] != line:
            out.append("+ " + new[j])
            j += 1
        if line is not None:
            out.append("  " + line)
            i += 1
            j += 1
    return out


old = "one\ntwo\nthree\nfour".splitlines()
new = "zero\none\ntree\nfour\nfive".splitlines()
print(*diff(old, new), sep="\n")
[edits("kitten", "sitting"), edits("", "ab"), "".join(lcs("AGGTAB", "GXTXAYB"))]
