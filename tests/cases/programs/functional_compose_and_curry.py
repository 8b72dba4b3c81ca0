# case: compose, pipe, curry, partial, flip, fold, scan and juxtaposition of one's own
# expect: value ['7', 'c-b-a', 6, 6, 6, 'n:    42', (5, 2), (1, 3, 6, 3), [1, 1, 2, 6, 24], [0, 2, 4], [97, 98, 99], 3628800, [0, 10, 20], [2, 2, 2], 'nothing to reduce', {'a': 4, 'b': 2}]
def reduce(f, items, *initial):
    it = iter(items)
    acc = initial[0] if initial else next(it)
    for x in it:
        acc = f(acc, x)
    return acc


def compose(*fs):
    return reduce(lambda f, g: lambda *a, **k: f(g(*a, **k)), fs, lambda x: x)


def pipe(value, *fs):
    for f in fs:
        value = f(value)
    return value


def partial(f, *args, **kwargs):
    def inner(*more, **others):
        return f(*args, *more, **{**kwargs, **others})

    return inner


def curry(f, n):
    def collect(*args):
        return f(*args) if len(args) >= n else lambda *more: collect(*args, *more)

    return collect


flip = lambda f: lambda a, b: f(b, a)
juxt = lambda *fs: lambda *a: tuple(f(*a) for f in fs)
complement = lambda f: lambda *a: not f(*a)


def scan(f, items, start):
    yield start
    for x in items:
        start = f(start, x)
        yield start


class Pipe:
    """value | Pipe(f) is f(value)."""

    def __init__(self, f, *args):
        self.f, self.args = f, args

    def __ror__(self, left):
        return self.f(*self.args, left)

    def __rrshift__(self, left):
        return [self.f(*self.args, x) for x in left]


Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
add3 = curry(lambda a, b, c: a + b + c, 3)
show = partial("{0} {1:>{width}}".format, "n:", width=5)
evens = Pipe(filter, complement(lambda n: n % 2))
counters = [lambda i=i: i * 10 for i in range(3)]
late = [lambda: i for i in range(3)]
try:
    reduce(max, [])
except StopIteration:
    empty = "nothing to reduce"
[
    compose(str, abs, int)("-7"), pipe("a b c", str.split, reversed, list, "-".join), add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3), show(42),
    flip(divmod)(3, 17), juxt(min, max, sum, len)([3, 1, 2]), list(scan(lambda a, b: a * b, [1, 2, 3, 4], 1)), list(range(6) | evens), "abc" >> Pipe(ord),
    Y(lambda rec: lambda n: 1 if n < 2 else n * rec(n - 1))(10), [c() for c in counters], [f() for f in late], empty, reduce(lambda d, kv: {**d, kv[0]: d.get(kv[0], 0) + kv[1]}, [("a", 1), ("b", 2), ("a", 3)], {}),
]
