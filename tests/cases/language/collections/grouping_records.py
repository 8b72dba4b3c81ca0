# case: records grouped, counted and summed
# policy: script {"modules": {"collections": null}}
# expect: value [{'Oslo': ['a', 'b'], 'Rome': ['b']}, {'a': 3, 'b': 6}, {'x': ['y'], 'y': ['x', 'z'], 'z': ['y']}]
from collections import Counter, defaultdict
rows = [("Oslo", "a", 3), ("Rome", "b", 5), ("Oslo", "b", 1)]
by_city, totals = defaultdict(list), Counter()
for city, kind, n in rows:
    by_city[city].append(kind)
    totals[kind] += n
graph = defaultdict(set)
for a, b in [("x", "y"), ("y", "z")]:
    graph[a].add(b)
    graph[b].add(a)
[dict(by_city), dict(totals), {k: sorted(v) for k, v in graph.items()}]
