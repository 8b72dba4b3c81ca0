# case: queens by a generator, by bits, towers of Hanoi, Gray codes, Collatz, Pascal, Ackermann
# expect: value [(0, 4, 7, 5, 2, 6, 1, 3), 4, [1, 0, 0, 2, 10, 4, 40, 92], ['1:AC', '2:AB', '1:CB', '3:AC', '1:BA', '2:BC', '1:AC'], 255, ['000', '001', '011', '010', '110', '111', '101', '100'], [6, 3, 10, 5, 16, 8, 4, 2, 1], 97, [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1], [1, 4, 6, 4, 1]], 9]
# output: 'Q.......\n....Q...\n.......Q\n.....Q..\n..Q.....\n......Q.\n.Q......\n...Q....\n'
def queens(n, placed=()):
    row = len(placed)
    if row == n:
        yield placed
        return
    for col in range(n):
        if all(c != col and abs(c - col) != row - r for r, c in enumerate(placed)):
            yield from queens(n, placed + (col,))


def count(n, row=0, cols=0, left=0, right=0):
    if row == n:
        return 1
    total = 0
    free = ~(cols | left | right) & ((1 << n) - 1)
    while free:
        bit = free & -free
        free ^= bit
        total += count(n, row + 1, cols | bit, (left | bit) << 1, (right | bit) >> 1)
    return total


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f"{n}:{a}{c}"
        yield from hanoi(n - 1, b, a, c)


def gray(n):
    return [""] if n == 0 else ["0" + g for g in gray(n - 1)] + ["1" + g for g in reversed(gray(n - 1))]


def collatz(n):
    while n != 1:
        yield n
        n = 3 * n + 1 if n & 1 else n // 2
    yield 1


def pascal(rows):
    row = [1]
    for _ in range(rows):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


first = next(queens(8))
print("\n".join("." * c + "Q" + "." * (7 - c) for c in first))
[first, sum(1 for _ in queens(6)), [count(n) for n in range(1, 9)], list(hanoi(3)), len(list(hanoi(8))), gray(3), list(collatz(6)), max(range(1, 100), key=lambda n: len(list(collatz(n)))), list(pascal(5)), ackermann(2, 3)]
