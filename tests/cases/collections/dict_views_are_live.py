# case: views follow the dict and are set-like
# expect: value [['a', 'b', 'c'], ['a', 'c'], ['b', 'c'], True, 3, ['a', 'b', 'c', 'z'], True]
d = {"a": 1, "b": 2}
keys, items = d.keys(), d.items()
d["c"] = 3
[list(keys), sorted(keys & {"a", "c", "x"}), sorted(keys - {"a"}), ("c", 3) in items, len(items), sorted(keys | {"z"}), keys == {"a", "b", "c"}]
