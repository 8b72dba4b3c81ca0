# case: keys for sorting
# policy: script {"modules": {"operator": null}}
# expect: value [['c', 'a', 'b'], [('y', 1), ('x', 3)], ('a', 'c'), ['b', 'a', 'c'], 'bc', ('x', 3)]
from operator import itemgetter
rows = [{"n": "b", "v": 2}, {"n": "a", "v": 2}, {"n": "c", "v": 1}]
pairs = [("x", 3), ("y", 1)]
[[r["n"] for r in sorted(rows, key=itemgetter("v", "n"))], sorted(pairs, key=itemgetter(1)), itemgetter(0, -1)("abc"), list(map(itemgetter("n"), rows)), itemgetter(slice(1, 3))("abcd"), max(pairs, key=itemgetter(1))]
