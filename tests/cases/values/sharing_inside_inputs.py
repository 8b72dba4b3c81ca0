# case: a list that is given twice is one list inside
# inputs: (lambda row: {"a": [row, row], "b": row})([1])
# expect: value [True, True, [[1, 2], [1, 2]], [1, 2]]
a[0].append(2)
[a[0] is a[1], a[0] is b, a, b]
