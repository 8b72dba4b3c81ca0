# case: yield from hands on to another generator
# expect: value [[1, 2, 3, 4, 5], [1, 'got done']]
def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def both():
    result = yield from sub()
    yield f"got {result}"


def sub():
    yield 1
    return "done"


[list(flatten([1, [2, [3, []], 4], [[5]]])), list(both())]
