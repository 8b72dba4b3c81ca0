# case: two inputs that share a part share a copy of it at most
# inputs: (lambda x: {"a": x, "b": [x]})([1])
# expect: value [[1, 2], [3]]
a.append(2)
b.append(3)
[a, b[1:]]
