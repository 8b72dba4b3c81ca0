# case: lambdas and comprehensions in two parts of one construct keep their own variables
# expect: value [{1: 3}, {'AB': 6}, {'[]': ({1: 2}, 1)}, {'abc': 2}, {'0': 6, '9': 1, 'm': 2}, {1: 2}, [('k', 2)], {2: [3, 4]}, {'ok': 7}, 9, {(1, 2): [2, 4]}, 'made']
x = {}
x[(lambda a, b: a)(1, 2)] = (lambda b, a: b)(3, 4)

d = {"".join(c.upper() for c in k): sum(n * 2 for n in v) for k, v in {"ab": [1, 2]}.items()}

e = {str([1 for z in []]): ({1: 2 for x in [2]}, y) for y in (1,)}

g = {}
w = ["abc", "cab", "xyz"]
g["".join(sorted(c for c in "cab"))] = sum(1 for y in w if sorted(y) == sorted(c for c in "abc"))

a, b, c, m = [0], [1, 2], [9, 3], {"m": 2}
h = {f"{sum(x for x in a)}": sum(y * 2 for y in b), f"{max(z for z in c)}": 1, **m}

i = {}
i[sum(i for i in [1])]: int = max(j * 2 for j in [0, 1])

items = []
for pair in sorted({"k": 2}.items(), key=lambda q: -q[1]):
    items.append(pair)

class C:
    table = {}
    table[max(n for n in [1, 2])] = [n for n in [3, 4]]

def f(p, q):
    made = {}
    made[(lambda: "ok")()] = (lambda r: r + p)(q)
    return made

def late(p, n):
    held = {}
    held[lambda p: (p, (n := 268))] = (lambda: ((n := 233), p))()
    return held

value = [*late(1, 2).values()][0]
one, two = [n for n in (1, 2)], {tuple(k for k in (1, 2)): [v * 2 for v in (1, 2)]}
result = [x, d, e, g, h, i, items, C.table, f(3, 4), sum(n for n in [4, 5]), two]
result + ["made" if value == (233, 1) else value]
