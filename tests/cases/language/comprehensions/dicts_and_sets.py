# case: dict and set comprehensions
# expect: value [{'sky': 3, 'sea': 3, 'earth': 5}, {'e', 's'}, {1: 'sea', 2: 'earth'}, {1: 'a', 2: 'b'}]
words = ["sky", "sea", "earth"]
[{w: len(w) for w in words}, {w[0] for w in words}, {i: w for i, w in enumerate(words) if i}, {v: k for k, v in {"a": 1, "b": 2}.items()}]
