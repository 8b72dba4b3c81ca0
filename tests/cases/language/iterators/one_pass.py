# case: map, filter and zip are used up
# expect: value ['1', ['2', '3'], [], {'a': 1, 'b': 2}, [], [1, 'x'], [(1, 2), ('a', 'b')]]
m = map(str, [1, 2, 3])
first = next(m)
z = zip("ab", [1, 2, 3])
[first, list(m), list(m), dict(z), list(z), list(filter(None, [0, 1, "", "x"])), list(zip(*[(1, "a"), (2, "b")]))]
