# case: slice and object as values
# expect: value [None, 'missing', [2, 4], False, True]
marker = object()


def get(d, key, default=marker):
    return "missing" if d.get(key, default) is marker else d[key]


[get({"a": None}, "a"), get({}, "a"), [1, 2, 3, 4][slice(1, None, 2)], marker == object(), marker == marker]
