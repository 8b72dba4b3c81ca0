# case: the length of a Collatz chain
# expect: value [0, 16, 111, 97]
def collatz(n):
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps


[collatz(1), collatz(7), collatz(27), max(range(1, 100), key=collatz)]
