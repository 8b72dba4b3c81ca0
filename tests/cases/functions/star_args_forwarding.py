# case: arguments pass through star and double star in order
# expect: value [(0, 1, 2, 8, 9), [('a', 1), ('b', 2), ('c', 3)]]
def show(*args, **kwargs):
    return [args, list(kwargs.items())]


def forward(*args, **kwargs):
    return show(0, *args, *[8, 9], a=1, **kwargs)


forward(1, 2, b=2, c=3)
