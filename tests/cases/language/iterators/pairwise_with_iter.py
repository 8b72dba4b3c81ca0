# case: one iterator taken twice makes pairs
# expect: value [{'a': 1, 'b': 2}, [(1, 2, 3), (4, 5, 6)]]
data = iter(["a", 1, "b", 2])
flat = [1, 2, 3, 4, 5, 6]
[dict(zip(data, data)), list(zip(*[iter(flat)] * 3))]
