# case: positional-only, keyword-only, defaults, star and double star
# expect: value [(1, 2, 3, (), 5, 7, {}), (1, 2, 9, (8, 8), 0, 7, {'z': 1}), (1, 2, 4, (), 5, 7, {'b': 99})]
def f(a, b=2, /, c=3, *d, e, g=7, **h):
    return (a, b, c, d, e, g, h)


[f(1, e=5), f(1, 2, 9, 8, 8, e=0, z=1), f(1, c=4, e=5, b=99)]
