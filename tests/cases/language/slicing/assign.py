# case: slices take lists of other lengths
# expect: value [[0, 'x', 'y', 'z', 3, 4, 5], [9, 1, 9, 3, 9, 5], [1, 3, 5], [0, 1, 2, 3, 4]]
a = [0, 1, 2, 3, 4, 5]
a[1:3] = ["x", "y", "z"]
b = list(range(6))
b[::2] = [9, 9, 9]
c = list(range(6))
del c[::2]
d = [1, 2, 3]
d[:0] = [0]
d[len(d):] = [4]
[a, b, c, d]
