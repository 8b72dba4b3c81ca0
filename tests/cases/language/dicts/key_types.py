# case: any hashable value is a key; 1 and 1.0 and True are one
# expect: value ['origin', 'set', 'none', 'bool', 4]
d = {(0, 0): "origin", frozenset({1}): "set", None: "none", 1: "int"}
d[1.0] = "float"
d[True] = "bool"
[d[(0, 0)], d[frozenset({1})], d[None], d[1], len(d)]
