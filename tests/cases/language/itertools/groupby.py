# case: runs of equal keys
# policy: script {"modules": {"itertools": null}}
# expect: value [[('fruit', ['apple', 'kiwi']), ('veg', ['leek']), ('fruit', ['fig'])], {'fruit': 3, 'veg': 1}, ['a', 'b', 'c', 'a']]
from itertools import groupby
rows = [("fruit", "apple"), ("fruit", "kiwi"), ("veg", "leek"), ("fruit", "fig")]
[[(k, [n for _, n in g]) for k, g in groupby(rows, key=lambda r: r[0])], {k: len(list(g)) for k, g in groupby(sorted(rows), key=lambda r: r[0])}, [k for k, _ in groupby("aabbbca")]]
