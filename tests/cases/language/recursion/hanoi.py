# case: the towers of Hanoi
# expect: value [[('A', 'B'), ('A', 'C'), ('B', 'C')], 127]
def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)


[hanoi(2), len(hanoi(7))]
