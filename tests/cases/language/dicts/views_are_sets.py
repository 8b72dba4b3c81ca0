# case: views take set operations
# expect: value [['y', 'z'], ['x'], [('y', 2)], True, ['w', 'x', 'y', 'z'], ['x']]
a = {"x": 1, "y": 2, "z": 3}
b = {"y": 2, "z": 4}
[sorted(a.keys() & b.keys()), sorted(a.keys() - b.keys()), sorted(a.items() & b.items()), a.keys() >= {"x"}, sorted(a.keys() | {"w"}), sorted(a.keys() ^ b.keys())]
