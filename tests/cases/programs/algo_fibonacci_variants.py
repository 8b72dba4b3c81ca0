# case: Fibonacci in seven ways
# policy: script {"modules": {"math": null}}
# expect: value [{832040}, 354224848179261915075, 31, 31]
import math


def memoize(f):
    cache = {}

    def inner(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]

    inner.cache = cache
    return inner


@memoize
def by_decorator(n):
    return n if n < 2 else by_decorator(n - 1) + by_decorator(n - 2)


def by_default(n, known={0: 0, 1: 1}):
    if n not in known:
        known[n] = by_default(n - 1) + by_default(n - 2)
    return known[n]


def by_loop(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def endless():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def by_matrix(n):
    def mul(p, q):
        return [[sum(x * y for x, y in zip(row, col)) for col in zip(*q)] for row in p]

    result, base = [[1, 0], [0, 1]], [[1, 1], [1, 0]]
    while n:
        if n & 1:
            result = mul(result, base)
        base = mul(base, base)
        n >>= 1
    return result[0][1]


def by_formula(n):
    phi = (1 + math.sqrt(5)) / 2
    return round(phi ** n / math.sqrt(5))


class Memo(dict):
    def __missing__(self, n):
        self[n] = result = self[n - 1] + self[n - 2]
        return result


g = endless()
by_generator = [next(g) for _ in range(31)][-1]
memo = Memo({0: 0, 1: 1})
results = {by_decorator(30), by_default(30), by_loop(30), by_generator, by_matrix(30), by_formula(30), memo[30]}
[results, by_loop(100), len(by_decorator.cache), len(memo)]
