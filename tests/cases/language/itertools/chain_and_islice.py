# case: iterables one after another, and parts of them
# policy: script {"modules": {"itertools": null}}
# expect: value [['a', 'b', 1, 2], [1, 2, 3], [0, 1, 2], ['c', 'e'], ['b', 'c']]
from itertools import chain, islice
[list(chain("ab", [1, 2])), list(chain.from_iterable([[1], [2, 3], []])), list(islice(range(100), 3)), list(islice("abcdefg", 2, 6, 2)), list(islice(iter("abc"), 1, None))]
