# case: the loop's variable does not leak
# expect: value ['outside', [0, 1, 4]]
x = "outside"
squares = [x * x for x in range(3)]
[x, squares]
