# case: primes: a sieve, a generator without bound, trial division, factors, twins, perfect numbers
# expect: value {'same': True, 'last': [83, 89, 97], 'factors': {2: 4, 3: 1, 7: 2, 101: 1}, 'twins': [(3, 5), (5, 7), (11, 13), (17, 19)], 'perfect': [6, 28, 496]}
def sieve(n):
    is_prime = bytearray([1]) * (n + 1)
    is_prime[0:2] = b"\x00\x00"
    for i in range(2, int(n ** 0.5) + 1):
        if is_prime[i]:
            is_prime[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, p in enumerate(is_prime) if p]


def primes():
    """Without bound: each number waits at its next multiple."""
    waiting = {}
    n = 2
    while True:
        if n not in waiting:
            yield n
            waiting[n * n] = [n]
        else:
            for p in waiting.pop(n):
                waiting.setdefault(p + n, []).append(p)
        n += 1


def factors(n):
    d, out = 2, {}
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1 + (d > 2)
    if n > 1:
        out[n] = out.get(n, 0) + 1
    return out


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))


ps = sieve(100)
g = primes()
first = [next(g) for _ in range(25)]
{
    "same": ps == first == [n for n in range(101) if is_prime(n)],
    "last": ps[-3:],
    "factors": factors(2 ** 4 * 3 * 49 * 101),
    "twins": [(a, b) for a, b in zip(ps, ps[1:]) if b - a == 2][:4],
    "perfect": [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n],
}
