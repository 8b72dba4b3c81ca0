# case: class bodies that compute: loops, conditions, comprehensions, nested classes, private names and class variables
# expect: value [[{'debug': 0, 'info': 1, 'error': 2}, 'debug', -1, [0, 1, 4, 9], 14, {'debug': 0, 'info': 1, 'error': 2}, 2, 2, 'debug:0', 'info:1', 8, False], (3, 11, 12, 13, 3, True, 3), (3, 0, ['a', 'b', 'c'], []), ('a', 'class'), ('c', 'class'), ('child', ['count']), ['a', 'b', 'c'], ['own'], 'section']
RELEASE = False


class Config:
    LEVELS = ("debug", "info", "error")
    INDEX = {}
    for position, name in enumerate(LEVELS):
        INDEX[name] = position
    del position, name
    if RELEASE:
        level = "error"
    else:
        level = "debug"
    try:
        limit = int("many")
    except ValueError:
        limit = -1
    squares = [n**2 for n in range(4)]
    total = sum(squares)
    lookup = {k: v for k, v in zip(LEVELS, range(3))}

    class Section:
        title = "section"

        class Inner:
            depth = 2

        deepest = Inner.depth

    def describe(self, level=level, *, index=INDEX):
        return f"{level}:{index[level]}"

    shortcut = describe
    double = lambda self, n: n * 2


class Counter:
    count = 0
    names = []
    __secret = "class"

    def __init__(self, name):
        Counter.count += 1
        self.names.append(name)
        self.__secret = name
        self.count += 10

    def secrets(self):
        return self.__secret, Counter.__secret

    @classmethod
    def reset(cls):
        cls.count, cls.names = 0, []


class Child(Counter):
    __secret = "child"

    def mine(self):
        return self.__secret, [attr for attr in ("count", "other") if hasattr(self, attr)]


a, b, c = Counter("a"), Counter("b"), Child("c")
state = Counter.count, a.count, b.count, c.count, Child.count, Counter.names is c.names, len(Counter.names)
Child.reset()
after = Counter.count, Child.count, Counter.names, Child.names
b.names = ["own"]
config = Config()
outcome = [Config.INDEX, Config.level, Config.limit, Config.squares, Config.total, Config.lookup, Config.Section.Inner.depth, Config.Section.deepest, config.describe(), config.shortcut("info"), config.double(4), hasattr(Config, "position")]
[outcome, state, after, a.secrets(), c.secrets(), c.mine(), a.names, b.names, Config.Section().title]
