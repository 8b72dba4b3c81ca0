# case: a frozenset is a key and does not change
# expect: value [frozenset({1, 2}), 'pair', False, frozenset({1, 2, 3}), {1, 2}, 'set', 'frozenset', True]
f = frozenset([1, 2, 2])
d = {f: "pair"}
r = hasattr(f, "add")
[f, d[frozenset({2, 1})], r, f | {3}, {1} | f, type({1} | f).__name__, type(f | {3}).__name__, {f, frozenset((2, 1))} == {f}]
