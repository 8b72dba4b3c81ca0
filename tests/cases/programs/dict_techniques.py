# case: dicts: order, merging, views, setdefault, inversion, nested updates, default arguments of get and pop
# expect: value [True, ['host', 'port', 'tags', 'tls'], ['a', 'b'], 80, {'a': {'b': 1, 'c': {'d': 3, 'x': 4}}, 'e': 5, 'f': None}, {'a.b': 1, 'a.c.d': [2], 'e': {}, 'f': None}, True, {3: ['one', 'two', 'six'], 5: ['three'], 4: ['four', 'five']}, {'a': 1, 'd': 0, 'new': [], 'late': 1}, ['default', ('z', 26), [], None], ['a', 'd', 'new', 'late'], True, {(1, 2): 2, (0, 1): 0, (0, 2): 0}, {1: 'w', 2: 'y'}, {'a': 1, 'b': 2, 'c': 3}, {'k': 'w'}, ['late', 'new', 'd', 'a'], True, True, False, 'b', 10]
config = {"host": "local", "port": 80, "tags": ["a"]}
override = {"port": 443, "tls": True}
merged = {**config, **override}
piped = config | override
config_copy = config.copy()
config_copy["tags"].append("b")
config_copy["port"] = 1


def deep_merge(a, b):
    return {
        k: deep_merge(a[k], b[k]) if isinstance(a.get(k), dict) and isinstance(b.get(k), dict) else b.get(k, a.get(k))
        for k in a | b
    }


def flatten(tree, prefix=""):
    for key, value in tree.items():
        path = f"{prefix}.{key}" if prefix else str(key)
        if isinstance(value, dict) and value:
            yield from flatten(value, path)
        else:
            yield path, value


def unflatten(flat):
    tree = {}
    for path, value in flat.items():
        *folders, leaf = path.split(".")
        node = tree
        for folder in folders:
            node = node.setdefault(folder, {})
        node[leaf] = value
    return tree


tree = {"a": {"b": 1, "c": {"d": [2]}}, "e": {}, "f": None}
flat = dict(flatten(tree))
inverted = {}
for word in "one two three four five six".split():
    inverted.setdefault(len(word), []).append(word)
order = dict.fromkeys("cab", 0)
order["a"] += 5
order["d"] = order.pop("c", None)
del order["b"]
order |= [("z", 26), ("a", 1)]
popped = [order.pop("nope", "default"), order.popitem(), order.setdefault("new", []), order.get("nope")]
keys, items = order.keys(), order.items()
order["late"] = 1
by_pair = {(x, y): x * y for x in range(3) for y in range(3) if x < y}
ranked = dict(sorted(by_pair.items(), key=lambda kv: (-kv[1], kv[0])))
swapped = {v: k for k, v in {"x": 1, "y": 2, "w": 1}.items()}
[merged == piped, list(piped), config["tags"], config["port"], deep_merge(tree, {"a": {"c": {"d": 3, "x": 4}}, "e": 5}), flat, unflatten(flat) == tree, inverted, order, popped, list(keys), ("late", 1) in items, ranked, swapped, dict(zip("ab", [1, 2]), c=3), dict([("k", "v")], k="w"), list(reversed(order)), {1: "a"} == {1.0: "a"}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, list({"a": 1, "b": 2}) == list({"b": 2, "a": 1}), max({"a": 3, "b": 7}.items(), key=lambda kv: kv[1])[0], sum({"a": 3, "b": 7}.values())]
