# case: yield from delegates values, sends and the return value
# expect: value [1, 2, "got x", "end inner"]
def inner():
    yield 1
    x = yield 2
    yield "got " + x
    return "inner"


def outer():
    r = yield from inner()
    yield "end " + r


g = outer()
[next(g), next(g), g.send("x"), next(g)]
