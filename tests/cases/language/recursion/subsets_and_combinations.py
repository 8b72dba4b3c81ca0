# case: all subsets and combinations
# expect: value [[[], [3], [2], [2, 3], [1], [1, 3], [1, 2], [1, 2, 3]], [['a', 'b'], ['a', 'c'], ['a', 'd'], ['b', 'c'], ['b', 'd'], ['c', 'd']]]
def subsets(items):
    if not items:
        return [[]]
    rest = subsets(items[1:])
    return rest + [[items[0], *r] for r in rest]


def choose(items, k):
    if k == 0:
        return [[]]
    return [[x, *r] for i, x in enumerate(items) for r in choose(items[i + 1:], k - 1)]


[subsets([1, 2, 3]), choose("abcd", 2)]
