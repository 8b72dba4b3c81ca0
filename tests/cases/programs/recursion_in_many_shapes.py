# case: recursion: permutations, power set, flattening, Hanoi, Ackermann, mutual recursion, fractal text and a quine check
# expect: value [[1, 2, 3, 4], 16, [[], [2], [1], [1, 2]], 31, ['AC', 'AB', 'CB'], 9, True, True, [1, 1, 1, 1, 1, 1, 1, 1], 800, [(5,), (4, 1), (3, 2), (3, 1, 1), (2, 2, 1), (2, 1, 1, 1), (1, 1, 1, 1, 1)], 627, 2432902008176640000]
# output: '   *\n  * *\n *   *\n* * * *\n'
def flatten(item):
    match item:
        case list() | tuple():
            for part in item:
                yield from flatten(part)
        case dict():
            yield from flatten([*item.values()])
        case _:
            yield item


def power_set(items):
    if not items:
        return [[]]
    head, *tail = items
    without = power_set(tail)
    return without + [[head, *rest] for rest in without]


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def sierpinski(n):
    if n == 0:
        return ["*"]
    small = sierpinski(n - 1)
    gap = " " * 2 ** (n - 1)
    return [gap + row + gap for row in small] + [f"{row} {row}" for row in small]


def digits(n, base=10):
    return (digits(n // base, base) if n >= base else []) + [n % base]


def depth(limit):
    return 0 if limit == 0 else 1 + depth(limit - 1)


def partitions(n, largest=None):
    largest = largest or n
    if n == 0:
        yield ()
    for k in range(min(n, largest), 0, -1):
        for rest in partitions(n - k, k):
            yield k, *rest


fix = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
factorial = fix(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))
moves = list(hanoi(5))
print("\n".join(row.rstrip() for row in sierpinski(2)))
[list(flatten([1, [2, (3, {"k": [4]})], []])), len(power_set("abcd")), power_set([1, 2]), len(moves), moves[:3], ackermann(2, 3), is_even(100), is_odd(7), digits(255, 2), depth(800), list(partitions(5)), sum(1 for _ in partitions(20)), factorial(20)]
