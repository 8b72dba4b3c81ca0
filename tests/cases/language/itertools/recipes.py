# case: recipes of the library's manual
# policy: script {"modules": {"itertools": null}}
# expect: value [[(), (1,), (2,), (3,), (1, 2), (1, 3), (2, 3), (1, 2, 3)], [('a', 'b'), ('b', 'c'), ('c', 'd')]]
from itertools import chain, combinations, islice


def powerset(items):
    s = list(items)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))


def sliding(items, n):
    it = iter(items)
    window = list(islice(it, n))
    yield tuple(window)
    for x in it:
        window = window[1:] + [x]
        yield tuple(window)


[list(powerset([1, 2, 3])), list(sliding("abcd", 2))]
