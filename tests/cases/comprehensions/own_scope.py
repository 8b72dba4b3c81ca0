# case: the loop name stays inside; the outer name is untouched
# expect: value [5, [0, 1, 2]]
x = 5
ys = [x for x in range(3)]
[x, ys]
