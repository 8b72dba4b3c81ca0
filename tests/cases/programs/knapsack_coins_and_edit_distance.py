# case: dynamic programming in five forms: recursion with memory, tables, generators of optimal choices
# expect: value [(605, ['map', 'compass', 'water', 'sandwich', 'glucose']), 292, True, 3, 3, [3, 4, 5, 6, 8], (6, [4, -1, 2, 1]), (-2, [-2]), 3814986502092304, ['((()))', '(()())', '(())()', '()(())', '()()()'], True]
def memo(function):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = function(*args)
        return cache[args]

    wrapper.cache = cache
    return wrapper


def knapsack(items, capacity):
    table = [[0] * (capacity + 1)]
    for _, weight, value in items:
        last = table[-1]
        table.append([max(last[c], last[c - weight] + value if weight <= c else 0) for c in range(capacity + 1)])
    chosen, c = [], capacity
    for (name, weight, _), row, last in zip(items[::-1], table[:0:-1], table[-2::-1]):
        if row[c] != last[c]:
            chosen.append(name)
            c -= weight
    return table[-1][-1], chosen[::-1]


@memo
def ways(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return ways(amount - coins[0], coins) + ways(amount, coins[1:])


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (x != y))
    return row[-1]


def longest_increasing(numbers):
    best = []
    for i, n in enumerate(numbers):
        before = max((best[j] for j in range(i) if numbers[j] < n), key=len, default=[])
        best.append([*before, n])
    return max(best, key=len, default=[])


def max_subarray(numbers):
    best, current, start = (numbers[0], 0, 1), 0, 0
    for i, n in enumerate(numbers):
        if current <= 0:
            current, start = 0, i
        current += n
        best = max(best, (current, start, i + 1), key=lambda t: t[0])
    total, a, b = best
    return total, numbers[a:b]


@memo
def catalan(n):
    return 1 if n == 0 else sum(catalan(k) * catalan(n - 1 - k) for k in range(n))


def parentheses(n, open=0):
    if n == open == 0:
        yield ""
        return
    if n:
        yield from ("(" + rest for rest in parentheses(n - 1, open + 1))
    if open:
        yield from (")" + rest for rest in parentheses(n, open - 1))


items = [("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45), ("banana", 27, 60)]
[
    knapsack(items, 250),
    ways(100, (50, 25, 10, 5, 1)),
    len(ways.cache) > 100,
    distance("kitten", "sitting"),
    distance("", "abc"),
    longest_increasing([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]),
    max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]),
    max_subarray([-5, -2, -9]),
    catalan(30),
    list(parentheses(3)),
    sum(1 for _ in parentheses(6)) == catalan(6),
]
