# case: objects with __call__, partial application and composition by hand, pipelines with | and currying
# expect: value [1024, 2, 24, 'Partial(2, mod=7)', ['fox', 'quick', 'the'], 4, [12.6, 12.6, 12.566, 12.6], 2, 3, 'a-b-c', 321, 321, 321, [9, '9', 9.0, True, '0x9', 4], [5, 9], False, True, True]
class Partial:
    def __init__(self, function, /, *args, **kwargs):
        if isinstance(function, Partial):
            args = function.args + args
            kwargs = function.kwargs | kwargs
            function = function.function
        self.function, self.args, self.kwargs = function, args, kwargs

    def __call__(self, *args, **kwargs):
        return self.function(*self.args, *args, **{**self.kwargs, **kwargs})

    def __repr__(self):
        parts = [*map(repr, self.args), *(f"{k}={v!r}" for k, v in self.kwargs.items())]
        return f"Partial({', '.join(parts)})"


class Pipe:
    def __init__(self, *steps):
        self.steps = steps

    def __or__(self, step):
        return Pipe(*self.steps, *(step.steps if isinstance(step, Pipe) else [step]))

    def __ror__(self, value):
        return self(value)

    def __call__(self, value):
        for step in self.steps:
            value = step(value)
        return value

    def __len__(self):
        return len(self.steps)


class Memo:
    def __init__(self, function):
        self.function, self.memory, self.hits = function, {}, 0

    def __call__(self, *args):
        if args in self.memory:
            self.hits += 1
        else:
            self.memory[args] = self.function(*args)
        return self.memory[args]

    def __get__(self, instance, owner=None):
        return self if instance is None else Partial(self, instance)


def curry(function, n):
    def collect(*args):
        return function(*args) if len(args) >= n else lambda *more: collect(*args, *more)

    return collect


def power(base, exponent, /, *, mod=None):
    return pow(base, exponent, mod)


class Circle:
    def __init__(self, r):
        self.r = r

    @Memo
    def area(self, digits):
        return round(3.14159265 * self.r**2, digits)


two_to = Partial(power, 2)
two_to_mod = Partial(two_to, mod=7)
clean = Pipe(str.strip, str.lower) | str.split | Pipe(sorted)
c = Circle(2)
areas = [c.area(1), c.area(1), c.area(3), Circle.area(c, 1)]
operations = {"+": lambda a, b: a + b, "max": max, "join": "-".join}
add3 = curry(lambda a, b, c: a + 10 * b + 100 * c, 3)
[two_to(10), two_to_mod(10), two_to_mod(10, mod=1000), repr(two_to_mod), "  The Quick FOX " | clean, len(clean), areas, Circle.area.hits, operations["+"](1, 2), operations["join"]("abc"), add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3), [f(9) for f in (abs, str, float, bool, hex, lambda x: x // 2)], list(map(Partial(max, 5), [1, 9])), callable(c), callable(Memo), callable(two_to)]
