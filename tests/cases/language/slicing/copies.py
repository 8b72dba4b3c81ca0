# case: a slice is a copy, of lists only on the first level
# expect: value [[1, [2, 9]], [1, [2, 9], 3], True, (2, 3), True, [9, 6, 3, 0]]
a = [1, [2]]
b = a[:]
b.append(3)
b[1].append(9)
[a, b, "abc"[:] == "abc", (1, 2, 3)[1:], range(10)[2:8:2] == range(2, 8, 2), list(range(10)[::-3])]
