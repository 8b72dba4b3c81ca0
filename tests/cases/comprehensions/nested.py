# case: a comprehension in a comprehension
# expect: value [[1, 2, 3], [2, 4, 6], [3, 6, 9]]
[[i * j for j in range(1, 4)] for i in range(1, 4)]
