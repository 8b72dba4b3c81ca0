# case: the else of a loop runs unless it breaks
# expect: value [[2, 3, 5, 7, 11], [(4, 2, 2), (6, 2, 3), (8, 2, 4), (9, 3, 3), (10, 2, 5)]]
primes, composites = [], []
for n in range(2, 12):
    for x in range(2, n):
        if n % x == 0:
            composites.append((n, x, n // x))
            break
    else:
        primes.append(n)
[primes, composites]
