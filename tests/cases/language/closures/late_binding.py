# case: closures see the variable, not its value then
# expect: value [[2, 2, 2], [0, 1, 2], [0, 1, 2]]
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]


def make(i):
    return lambda: i


fixed = [make(i) for i in range(3)]
[[f() for f in late], [f() for f in early], [f() for f in fixed]]
