# case: slice objects are reusable
# expect: value ['bdf', [1, 3], (1, 5, 2), (1, None, 2), True]
s = slice(1, None, 2)
["abcdef"[s], [0, 1, 2, 3][s], s.indices(5), (s.start, s.stop, s.step), s == slice(1, None, 2)]
