# case: decorators as functions and as classes: counting, memory, validation, deprecation and stacking in order
# expect: value [[4, 9, 4, 16, 4], 4, [16, 4], 1548008755920, 61, '<p><b>total: 2.5</b></p>', 'argument 0 is 5', {'/': 'home', '/about': 'about home'}]
class CountCalls:
    def __init__(self, function):
        self.function, self.calls = function, 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)


def memoize(function=None, *, maxsize=None):
    if function is None:
        return lambda f: memoize(f, maxsize=maxsize)
    cache = {}

    def wrapper(*args, **kwargs):
        key = args, frozenset(kwargs.items())
        if key not in cache:
            if maxsize is not None and len(cache) >= maxsize:
                cache.pop(next(iter(cache)))
            cache[key] = function(*args, **kwargs)
        return cache[key]

    wrapper.cache = cache
    return wrapper


def accepts(*kinds):
    def decorate(function):
        def wrapper(*args):
            for i, (arg, kind) in enumerate(zip(args, kinds)):
                if not isinstance(arg, kind):
                    raise TypeError(f"argument {i} is {arg!r}")
            return function(*args)

        return wrapper

    return decorate


def tag(name):
    return lambda function: lambda *args: f"<{name}>{function(*args)}</{name}>"


@CountCalls
def slow_square(n):
    return n * n


@memoize(maxsize=2)
def square(n):
    return slow_square(n)


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@tag("p")
@tag("b")
@accepts(str, (int, float))
def label(text, amount):
    return f"{text}: {amount}"


class Service:
    registry = []

    def route(path, registry=registry):
        def add(method):
            registry.append((path, method))
            return method

        return add

    @route("/")
    def home(self):
        return "home"

    @route("/about")
    def about(self):
        return "about " + self.home()


squares = [square(n) for n in (2, 3, 2, 4, 2)]
try:
    label(5, 5)
except TypeError as e:
    refused = str(e)
service = Service()
[squares, slow_square.calls, list(square.cache.values()), fib(60), len(fib.cache), label("total", 2.5), refused, {path: method(service) for path, method in Service.registry}]
