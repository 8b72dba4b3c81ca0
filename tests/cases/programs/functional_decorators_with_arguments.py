# case: decorators with and without arguments: retry, validate, clamp, register, count, cache with a bound
# expect: value [3, 'gave up', ["attempt 1: 'n=1'", 'attempt 2: n=2', "attempt 1: 'n=-9'", 'attempt 2: n=-8', "attempt 3: 'n=-7'", 'attempt 4: n=-6'], 'invalid: age, name', 'Ann (3)', {'sum': ('math', 'fold'), 'plain': ()}, 6, 'plain', [0, 50, 100], [1, 4, 1, 9, 1, 4], {'hits': 2, 'misses': 4}, [(1,), (2,)], None, []]
calls = []
registry = {}


def retry(times=3, on=(ValueError,), default=None):
    def decorate(f):
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return f(*args, **kwargs)
                except on as e:
                    calls.append(f"attempt {attempt}: {e}")
            return default

        return wrapper

    return decorate


def validate(**rules):
    def decorate(f):
        def wrapper(**kwargs):
            wrong = [k for k, rule in rules.items() if k not in kwargs or not rule(kwargs[k])]
            if wrong:
                raise TypeError("invalid: " + ", ".join(sorted(wrong)))
            return f(**kwargs)

        return wrapper

    return decorate


def register(name=None, *, tags=()):
    if callable(name):
        registry["plain"] = (name, ())
        return name

    def decorate(f):
        registry[name] = (f, tuple(tags))
        return f

    return decorate


def clamp(low, high):
    return lambda f: lambda *a: max(low, min(high, f(*a)))


def counted(f):
    def wrapper(*args):
        wrapper.calls += 1
        return f(*args)

    wrapper.calls = 0
    wrapper.inner = f
    return wrapper


def lru(size):
    def decorate(f):
        cache, info = {}, {"hits": 0, "misses": 0}

        def wrapper(*args):
            if args in cache:
                info["hits"] += 1
                cache[args] = cache.pop(args)
            else:
                info["misses"] += 1
                cache[args] = f(*args)
                if len(cache) > size:
                    del cache[next(iter(cache))]
            return cache[args]

        wrapper.info = lambda: dict(info)
        wrapper.keys = lambda: list(cache)
        wrapper.clear = cache.clear
        return wrapper

    return decorate


state = {"n": 0}


@retry(times=4, on=(ValueError, KeyError), default="gave up")
def flaky(limit):
    state["n"] += 1
    if state["n"] < limit:
        raise (ValueError, KeyError)[state["n"] % 2](f"n={state['n']}")
    return state["n"]


@validate(age=lambda v: isinstance(v, int) and v >= 0, name=str.isalpha)
def person(*, name, age):
    return f"{name} ({age})"


@register("sum", tags=["math", "fold"])
def add(*xs):
    return sum(xs)


@register
def plain():
    return "plain"


@clamp(0, 100)
@counted
def score(x):
    return x * 10


@lru(2)
@counted
def slow(x):
    return x ** 2


first = flaky(3)
state["n"] = -10
second = flaky(3)
try:
    person(name="R2D2", age=-1)
except TypeError as e:
    error = str(e)
squares = [slow(x) for x in (1, 2, 1, 3, 1, 2)]
table = registry["sum"]
[first, second, calls, error, person(name="Ann", age=3), {k: v[1] for k, v in registry.items()}, table[0](1, 2, 3), plain(), [score(x) for x in (-1, 5, 50)], squares, slow.info(), slow.keys(), slow.clear(), slow.keys()]
