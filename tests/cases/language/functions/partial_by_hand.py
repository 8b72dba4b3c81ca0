# case: arguments fixed by a function
# expect: value [255, 7, {'a': 1, 'b': 2}]
def partial(f, *first, **named):
    return lambda *rest, **more: f(*first, *rest, **{**named, **more})


hexa = partial(int, base=16)
[hexa("ff"), partial(max, 5)(3, 7), partial(dict, a=1)(b=2)]
