# case: classes as decorators, decorators of classes, methods decorated, descriptors, stacked decorators
# expect: value ['Point(x=3, y=4)', 'Point(x=6, y=8)', 'Point(x=7, y=9)', 2, 5.0, 5.0, 5, ['computed', ('before', (2,)), ('after', 5)], ['Point(x=0, y=0)', 'Point(x=0, y=0)'], [1, 1, 1], ('x', 'y'), True, 'a', 2, 'hi z!']
log = []


class Counted:
    def __init__(self, f):
        self.f, self.n = f, 0

    def __call__(self, *args, **kwargs):
        self.n += 1
        return self.f(*args, **kwargs)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return lambda *a, **k: self(instance, *a, **k)


class Repeat:
    def __init__(self, n):
        self.n = n

    def __call__(self, f):
        return lambda *a: [f(*a) for _ in range(self.n)]


def with_repr(*fields):
    def decorate(cls):
        def show(self):
            return "{}({})".format(cls.kind, ", ".join(f"{f}={getattr(self, f)!r}" for f in fields))

        cls.show = show
        cls.fields = fields
        return cls

    return decorate


def singleton(cls):
    made = {}

    def get(*args):
        if cls not in made:
            made[cls] = cls(*args)
        return made[cls]

    return get


def logged(before=True):
    def decorate(method):
        def wrapper(self, *args):
            if before:
                log.append(("before", args))
            result = method(self, *args)
            if not before:
                log.append(("after", result))
            return result

        return wrapper

    return decorate


class Lazy:
    """A property that is computed once and then is an ordinary attribute."""

    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.f(instance)
        setattr(instance, self.name, value)
        return value


@with_repr("x", "y")
class Point:
    kind = "Point"

    def __init__(self, x, y):
        self.x, self.y = x, y

    @Counted
    def scale(self, k, plus=0):
        return Point(self.x * k + plus, self.y * k + plus)

    @logged()
    @logged(before=False)
    def move(self, dx):
        self.x += dx
        return self.x

    @Lazy
    def norm(self):
        log.append("computed")
        return (self.x ** 2 + self.y ** 2) ** 0.5

    @classmethod
    @Repeat(2)
    def origin(cls):
        return cls(0, 0).show()

    @staticmethod
    @Repeat(3)
    def one():
        return 1


@singleton
class Config:
    def __init__(self, path):
        self.path = path


@Counted
def greet(name, *, mark="!"):
    return f"hi {name}{mark}"


p = Point(3, 4)
greet("a"), greet("b", mark="?")
[p.show(), p.scale(2).show(), p.scale(2, plus=1).show(), Point.scale.n, p.norm, p.norm, p.move(2), log, Point.origin(), Point.one(), Point.fields, Config("a") is Config("b"), Config("c").path, greet.n, greet("z")]
