# case: augmented assignment into nested containers
# expect: value {'a': {'n': [11, 2, 3], 'm': {'k': 'vv'}}}
data = {"a": {"n": [1, 2]}}
data["a"]["n"][0] += 10
data["a"]["n"] += [3]
data["a"].setdefault("m", {})["k"] = "v"
data["a"]["m"]["k"] *= 2
data
