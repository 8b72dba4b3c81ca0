# case: permutations, combinations, subsets and partitions, by recursion and by generators
# expect: value [['abc', 'acb', 'bac', 'bca', 'cab', 'cba'], [[1, 2], [1, 3], [1, 4], [2, 3], [2, 4], [3, 4]], [[], ['a'], ['b'], ['a', 'b']], [[], [1], [1, 2], [1, 2, 3], [1, 3], [2], [2, 3], [3]], [('a', 1), ('a', 2), ('b', 1), ('b', 2)], [(5,), (4, 1), (3, 2), (3, 1, 1), (2, 2, 1), (2, 1, 1, 1), (1, 1, 1, 1, 1)], [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]], '1324', None, 6]
def permutations(items):
    if len(items) <= 1:
        yield tuple(items)
        return
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (x, *rest)


def combinations(items, k):
    if k == 0:
        return [[]]
    return [[items[i]] + rest for i in range(len(items)) for rest in combinations(items[i + 1:], k - 1)]


def subsets(items):
    return [[x for i, x in enumerate(items) if mask >> i & 1] for mask in range(2 ** len(items))]


def powerset(items):
    match items:
        case []:
            yield []
        case [first, *rest]:
            for s in powerset(rest):
                yield s
                yield [first] + s


def product(*pools):
    result = [[]]
    for pool in pools:
        result = [x + [y] for x in result for y in pool]
    yield from map(tuple, result)


def partitions(n, largest=None):
    largest = n if largest is None else largest
    if n == 0:
        yield ()
    for k in range(min(n, largest), 0, -1):
        for rest in partitions(n - k, k):
            yield (k,) + rest


def heaps(a, n=None):
    """Heap's algorithm, in place."""
    n = len(a) if n is None else n
    if n == 1:
        yield a[:]
    else:
        for i in range(n):
            yield from heaps(a, n - 1)
            j = 0 if n % 2 else i
            a[j], a[n - 1] = a[n - 1], a[j]


def next_permutation(s):
    s = list(s)
    i = max((i for i in range(len(s) - 1) if s[i] < s[i + 1]), default=-1)
    if i < 0:
        return None
    j = max(j for j in range(i + 1, len(s)) if s[j] > s[i])
    s[i], s[j] = s[j], s[i]
    return "".join(s[: i + 1] + s[:i:-1])


[
    ["".join(p) for p in permutations("abc")], combinations([1, 2, 3, 4], 2), subsets("ab"), sorted(powerset([1, 2, 3])), list(product("ab", [1, 2])),
    list(partitions(5)), sorted(heaps([1, 2, 3])), next_permutation("1243"), next_permutation("321"), len(set(permutations("aabb"))),
]
