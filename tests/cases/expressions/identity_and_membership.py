# case: `is`, `in` and their negations work on data
# policy: expression
# inputs: {"x": None, "tags": ["new", "sale"]}
# expect: value [True, False, True, True, True, True, False]
[x is None, x is not None, "sale" in tags, "old" not in tags, "al" in "sale", 2 in {2: "b"}, 3 in {1, 2}]
