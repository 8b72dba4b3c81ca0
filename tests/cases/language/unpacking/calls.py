# case: lists and dicts as arguments
# expect: value [[3, 6, (), 3, {}], [3, 6, (9,), 1, {'d': 2}], ['x', 'y', ('z', 1), 3, {}], [0, 2, (), 3, {}], [3, 4, 5], [1, 2, (), 1, {'d': 2, 'e': 5}]]
def f(a, b=2, *args, c=3, **kwargs):
    return [a, b, args, c, kwargs]


args, options = [3, 6], {"c": 1, "d": 2}
[f(*args), f(*args, 9, **options), f(*"xyz", *[1]), f(**{"a": 0}), list(range(*args)), f(1, **options, **{"e": 5})]
