# case: two names for one list see each other's changes
# expect: value [True, ['Red', 'Green', 'Blue', 'Alph'], ['Red', 'Green', 'Blue', 'Alpha'], [[1, 0, 0], [1, 0, 0]], [[1, 0, 0], [0, 0, 0]]]
rgb = ["Red", "Green", "Blue"]
rgba = rgb
rgba.append("Alph")
copy = rgba[:]
copy[-1] = "Alpha"
grid = [[0] * 3] * 2
grid[0][0] = 1
good = [[0] * 3 for _ in range(2)]
good[0][0] = 1
[rgb is rgba, rgb, copy, grid, good]
