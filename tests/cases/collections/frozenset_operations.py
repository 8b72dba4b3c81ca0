# case: frozensets are hashable and keep their type in operations
# expect: value [frozenset({1, 2, 3}), {1, 2, 3}, frozenset({1}), 1, True, frozenset({2}), frozenset(), True]
f = frozenset([1, 2])
[f | {3}, {3} | f, f & {1}, {f: 1}[frozenset([2, 1])], f == {1, 2}, f - {1}, frozenset(), hash(f) == hash(frozenset([2, 1]))]
