# case: one value for several names
# expect: value [[1], True, 1, 0, 0]
a = b = []
b.append(1)
x = y = z = 0
x += 1
[a, a is b, x, y, z]
