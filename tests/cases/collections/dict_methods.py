# case: every method of dicts
# expect: value [{'a': 10, 'c': 3, 'z': 26, 'n': None}, 2, ('q', [1]), {'a': 10, 'c': 0, 'z': 26}, ['a', 'c', 'z', 'n'], ['a', 'c', 'z', 'n'], [10, 3, 26, None], [('a', 10), ('c', 3), ('z', 26), ('n', None)], None, 5, {}, {'a': 0, 'b': 0}, {'x': 1, 'y': 2}, True, 4, ['n', 'z', 'c', 'a']]
d = {"a": 1, "b": 2}
d["c"] = 3
d.update({"a": 10}, z=26)
d.setdefault("q", []).append(1)
popped = d.pop("b")
last = d.popitem()
merged = d | {"c": 0}
d |= {"n": None}
copy = d.copy()
copy.clear()
[d, popped, last, merged, list(d), list(d.keys()), list(d.values()), list(d.items()), d.get("?"), d.pop("?", 5), copy, dict.fromkeys("ab", 0), dict([("x", 1)], y=2), "a" in d, len(d), list(reversed(d))]
