# case: itertools by hand: count, take, chain, group, window, product, and pipelines through a fluent class
# expect: value [[1, 4, 16, 25, 49, 64, 100, 121, 169, 196], [10, 5, 0], ['a', 'b', 0, 1, 'k'], [('a', 3), ('b', 2), ('c', 1), ('a', 1)], [(1, [1, 3]), (0, [2, 4]), (1, [5])], [3, 3, 4, 4, 5], ['a', 'ab', 'abc'], [], ['ax1', 'ay1', 'bx1', 'by1'], [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')], 240]
def count(start=0, step=1):
    while True:
        yield start
        start += step


def take(n, items):
    for _, item in zip(range(n), items):
        yield item


def chain(*many):
    for items in many:
        yield from items


def takewhile(predicate, items):
    for item in items:
        if not predicate(item):
            return
        yield item


def groupby(items, key=lambda x: x):
    group, current = [], object()
    for item in items:
        k = key(item)
        if group and k != current:
            yield current, group
            group = []
        current = k
        group.append(item)
    if group:
        yield current, group


def accumulate(items, function=lambda a, b: a + b):
    iterator = iter(items)
    try:
        total = next(iterator)
    except StopIteration:
        return
    yield total
    for item in iterator:
        total = function(total, item)
        yield total


def product(*pools):
    if not pools:
        yield ()
        return
    for first in pools[0]:
        for rest in product(*pools[1:]):
            yield (first, *rest)


def permutations(items):
    items = list(items)
    if len(items) <= 1:
        yield tuple(items)
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield item, *rest


class Stream:
    def __init__(self, items):
        self.items = iter(items)

    def __iter__(self):
        return self.items

    def __or__(self, stage):
        return Stream(stage(self))


squares = Stream(count(1)) | (lambda s: (x * x for x in s)) | (lambda s: filter(lambda x: x % 3 == 1, s)) | (lambda s: takewhile(lambda x: x < 200, s))
[
    list(squares),
    list(take(3, count(10, -5))),
    list(chain("ab", range(2), {"k": 1})),
    [(k, len(g)) for k, g in groupby("aaabbca")],
    [(k, g) for k, g in groupby([1, 3, 2, 4, 5], key=lambda n: n % 2)],
    list(accumulate([3, 1, 4, 1, 5], max)),
    list(accumulate("abc")),
    list(accumulate([])),
    ["".join(p) for p in product("ab", "xy", "1")],
    [*permutations("abc")][::2],
    len(list(permutations(range(5)))),
]
