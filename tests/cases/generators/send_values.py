# case: send passes a value into the generator
# expect: value [None, 1, 3, 6]
def summer():
    total = None
    while True:
        x = yield total
        total = x if total is None else total + x


g = summer()
[next(g), g.send(1), g.send(2), g.send(3)]
