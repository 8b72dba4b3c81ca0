# case: the longest Collatz chain below a bound
# expect: value (871, 179)
def length(n):
    steps = 1
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


max(((n, length(n)) for n in range(1, 1000)), key=lambda p: p[1])
