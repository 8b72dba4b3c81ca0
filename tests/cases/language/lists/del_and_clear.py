# case: items and slices go
# expect: value [[1, 66.25, 333, 333, 1234.5], [1, 66.25, 1234.5], [], []]
a = [-1, 1, 66.25, 333, 333, 1234.5]
del a[0]
first = a[:]
del a[2:4]
second = a[:]
del a[:]
b = [1, 2]
b.clear()
[first, second, a, b]
