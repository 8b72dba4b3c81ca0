# case: a shared list comes back shared
# expect: value [[1], [1], {"k": [1]}, [1]]
# same: [0] [1] [2]['k']
x = [1]
[x, x, {"k": x}, [1]]
