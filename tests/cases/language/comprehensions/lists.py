# case: list comprehensions of the tutorial
# expect: value [[-8, -4, 0, 4, 8], [0, 2, 4], [4, 2, 0, 2, 4], ['banana', 'loganberry', 'passion fruit'], [(0, 0), (1, 1), (2, 4), (3, 9)], [1, 2, 3]]
vec = [-4, -2, 0, 2, 4]
fruit = ["  banana", "  loganberry ", "passion fruit  "]
[[x * 2 for x in vec], [x for x in vec if x >= 0], [abs(x) for x in vec], [f.strip() for f in fruit], [(x, x ** 2) for x in range(4)], [n for v in [[1, 2], [3]] for n in v]]
