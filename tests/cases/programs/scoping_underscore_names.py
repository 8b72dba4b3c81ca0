# case: names of underscores only: values that nobody wants
# expect: value [3, 6, 2, 1, 4, 2, 3, 'z', {(1, 4)}, ['a', 'b'], 2]
row = ("x", "y", 3, "z")
_, __, total, ___ = row
count = 0
for _ in range(2):
    for __ in range(3):
        count += 1


def last(*__):
    return __[-1]


(first, __), (_, second) = (1, 2), (3, 4)
pairs = {(a, b) for (a, _), (__, b) in [((1, 2), (3, 4))]}
[total, count, last(1, 2), first, second, __, _, ___, pairs, [__ for __ in "ab"], (lambda _, __: __)(1, 2)]
