# case: a constant of the program is not changed by what is done with a copy of it
# expect: value [[[1, 2, 3, 4], {'k': 1, 'x': 2}, {1, 2, 3}, (1, [2])], True]
def f():
    a = [1, 2, 3]
    a.append(4)
    b = {"k": 1}
    b["x"] = 2
    c = {1, 2}
    c.add(3)
    return [a, b, c, (1, [2])]
f()[3][1].append(3)
[f(), f() == f()]
