"""What scripts use, once: see machine.rs."""

import math
from math import floor as down


class Base:
    kind = "base"

    def __init__(self, name):
        self.name = name
        self._count = 0

    def __repr__(self):
        return f"Base({self.name!r})"

    @property
    def count(self):
        return self._count

    @staticmethod
    def double(x):
        return 2 * x

    @classmethod
    def make(cls, name):
        return cls(name)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return False


class Child(Base):
    def __init__(self, name, size):
        super().__init__(name)
        self.size = size

    def __eq__(self, other):
        return isinstance(other, Child) and self.size == other.size

    def grow(self):
        self._count += 1
        self.size = max(self.size, self._count)


def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def describe(value):
    match value:
        case Child(name=name):
            return name
        case [first, *_]:
            return str(first)
        case {"a": a}:
            return a
        case int() | float():
            return "number"
        case _:
            return None


def outer(*args, key=1, **rest):
    total = 0

    def add(x):
        nonlocal total
        total += x

    for x in args:
        add(x)
    return total + key


seen = []
with Child.make("a") if False else Child("a", 1) as child:
    child.grow()
    seen.append(child.count)
try:
    raise ValueError("x")
except (TypeError, ValueError) as error:
    seen.append(str(error))
    seen.append(error.args)
finally:
    seen.append(len(seen))
try:
    {}["missing"]
except KeyError as error:
    seen.append(repr(error))
try:
    None + 1
except TypeError as error:
    seen.append(str(error))
try:
    int("x")
except ValueError as error:
    seen.append(str(error))
squares = {n: n * n for n in numbers(5)}
evens = {n for n in squares if n % 2 == 0}
words = " the quick brown fox ".strip().split()
words.sort(key=lambda word: (-len(word), word))
text = ", ".join(word.capitalize() for word in words)
seen.extend([describe(child), describe([1, 2]), describe({"a": 1}), describe(1.5), describe(None)])
print(text, squares, sorted(evens), f"{math.pi:.3f}", down(2.5), end="\n")
print(repr(child), Child.double(4), outer(1, 2, key=3), sum(numbers(4)), sep="|")
assert all(isinstance(word, str) for word in words) and any(evens)
pairs = list(zip(words, range(9)))
first, *others = pairs
table = [{"name": word, "size": size, "half": size / 2, "big": 2**70} for word, size in pairs]
del others
{
    "text": text,
    "table": table,
    "flags": (True, None, b"x", 1 + 2j, frozenset({1})),
    "format": "{0:>8}|{1!r}|{2[0]}".format(text[:3], 1.5, [1]),
    "mod": "%s %5.2f %d" % ("a", 1.25, 3),
    "round": [round(2.675, 2), 7 // 2, -7 % 3, divmod(7, 2), abs(-3), min(1, 2), int("12"), float("1.5")],
    "seen": seen,
    "slices": ["abc"[::-1], [1, 2, 3][1:], "abc".replace("a", "b"), "a" in "abc"],
    "enumerate": list(enumerate(map(str, filter(None, [0, 1, 2])))),
}
