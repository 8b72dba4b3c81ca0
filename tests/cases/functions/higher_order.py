# case: compose, curry and reduce by hand
# expect: value [11, 15, 24]
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run


def reduce(f, xs, start):
    for x in xs:
        start = f(start, x)
    return start


add = lambda a: lambda b: a + b
[compose(add(1), lambda x: x * 2)(5), reduce(lambda a, b: a + b, [1, 2, 3, 4, 5], 0), reduce(lambda a, b: a * b, [2, 3, 4], 1)]
