# case: targets may be attributes and items
# expect: value [11, 20, {'y': 2, 'k': 2}, [0, 5]]
class Point:
    pass


p, d, l = Point(), {}, [0, 0]
p.x, d["y"], l[1] = 1, 2, 3
p.x, p.y = [p.x + 10, 20]
i = 0
i, l[i] = 1, 5
for d["k"] in range(3):
    pass
[p.x, p.y, d, l]
