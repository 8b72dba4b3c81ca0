# case: dict and set comprehensions, later keys win
# expect: value [{'a': 3, 'b': 2}, {1, 2}, {1: 'x'}]
[{k: v for k, v in [("a", 1), ("b", 2), ("a", 3)]}, {len(w) for w in ["a", "bb", "c"]}, {v: k for k, v in {"x": 1}.items()}]
