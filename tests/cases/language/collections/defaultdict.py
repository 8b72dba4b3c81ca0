# case: values made when they are missing
# policy: script {"modules": {"collections": null}}
# expect: value [{'a': [1, 3], 'b': [2]}, {'h': 1, 'e': 1, 'l': 2, 'o': 1}, {'x': {'y': 1}}, False, None, True, "defaultdict(<class 'int'>, {'a': 1})"]
from collections import defaultdict
groups = defaultdict(list)
for name, n in [("a", 1), ("b", 2), ("a", 3)]:
    groups[name].append(n)
counts = defaultdict(int)
for c in "hello":
    counts[c] += 1
tree = defaultdict(lambda: defaultdict(int))
tree["x"]["y"] += 1
[dict(groups), dict(counts), {k: dict(v) for k, v in tree.items()}, "zzz" in groups, groups.get("zzz"), groups.default_factory is list, repr(defaultdict(int, a=1))]
