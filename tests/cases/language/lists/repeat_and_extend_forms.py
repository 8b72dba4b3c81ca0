# case: forms that extend a list in place or make a new one
# expect: value [[1, 2, 3, 4, 5], [1, 2, 3, 4], [0, 7, 8, 0, 0], [1, 2, 3, 4, 5, 0, 7, 8, 0, 0], [[], []]]
a = [1]
b = a
a += [2]
a.extend(range(3, 5))
a = a + [5]
c = [0] * 3
c[1:1] = [7, 8]
[a, b, c, [*a, *c], [[]] * 2]
