# case: a singleton by __new__, a cache of instances by key, and a subclass with its own instance
# expect: value [True, 2, {'y': 2}, False, True, 2, True, 'EUR', 2, 11, 5, True, '0 is not positive']
class Singleton:
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None or type(cls._instance) is not cls:
            cls._instance = super().__new__(cls)
            cls._instance.made = 0
        return cls._instance

    def __init__(self, **settings):
        self.made += 1
        self.settings = settings


class Config(Singleton):
    pass


class Interned:
    pool = {}

    def __new__(cls, name):
        key = name.lower()
        if key not in cls.pool:
            cls.pool[key] = super().__new__(cls)
        return cls.pool[key]

    def __init__(self, name):
        self.name = name


class Positive(int):
    """A number that is checked when it is made."""

    def __new__(cls, value):
        if value <= 0:
            raise ValueError(f"{value} is not positive")
        return super().__new__(cls, value)

    def half(self):
        return Positive(self // 2)


a, b = Singleton(x=1), Singleton(y=2)
c = Config(z=3)
p = Positive(10)
try:
    p.half().half().half().half()
except ValueError as e:
    message = str(e)
[a is b, a.made, a.settings, c is a, Config() is c, c.made, Interned("USD") is Interned("usd"), Interned("EUR").name, len(Interned.pool), p + 1, int(p.half()), isinstance(p.half(), Positive), message]
