# case: primes by crossing out
# expect: value [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
def primes(limit):
    numbers = set(range(2, limit))
    for n in range(2, int(limit ** 0.5) + 1):
        if n in numbers:
            numbers -= set(range(n * n, limit, n))
    return sorted(numbers)


primes(50)
