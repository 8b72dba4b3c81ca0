# case: shared tuples and dicts come back shared
# expect: value ({"a": (1, [2])}, {"a": (1, [2])}, (1, [2]))
# same: [0] [1]
# same: [0]['a'] [2]
t = (1, [2])
d = {"a": t}
(d, d, t)
