# case: Maybe and Result of a functional style, chained, with operators
# expect: value ["Some('42')", 42, '?', 'Nothing', False, [4, "error: invalid literal for int() with base 10: 'x'", 0, "error: invalid literal for int() with base 10: '1.5'"], ['some 42', 'old 42', 'nothing', 'some 1'], True, True, True, 'Nothing']
class Maybe:
    def bind(self, f):
        raise NotImplementedError

    def __rshift__(self, f):
        return self.bind(f)

    @staticmethod
    def of(value):
        return Nothing() if value is None else Some(value)


class Some(Maybe):
    __match_args__ = ("value",)

    def __init__(self, value):
        self.value = value

    def bind(self, f):
        return f(self.value)

    def map(self, f):
        return Maybe.of(f(self.value))

    def __or__(self, default):
        return self.value

    def __eq__(self, other):
        return isinstance(other, Some) and self.value == other.value

    def __repr__(self):
        return f"Some({self.value!r})"


class Nothing(Maybe):
    def bind(self, f):
        return self

    def map(self, f):
        return self

    def __or__(self, default):
        return default

    def __eq__(self, other):
        return isinstance(other, Nothing)

    def __bool__(self):
        return False

    def __repr__(self):
        return "Nothing"


class Result:
    def __init__(self, ok=None, error=None):
        self.ok, self.error = ok, error

    @classmethod
    def attempt(cls, f, *args):
        try:
            return cls(ok=f(*args))
        except Exception as e:
            return cls(error=e)

    def then(self, f):
        return self if self.error else Result.attempt(f, self.ok)

    def fold(self, good, bad):
        return bad(self.error) if self.error is not None else good(self.ok)


def get(key):
    return lambda d: Maybe.of(d.get(key))


def describe(m):
    match m:
        case Some(int(n)) if n > 40:
            return f"old {n}"
        case Some(n):
            return f"some {n}"
        case Nothing():
            return "nothing"


user = {"profile": {"age": "42"}}
age = Maybe.of(user) >> get("profile") >> get("age")
missing = Maybe.of(user) >> get("address") >> get("city")
chain = lambda text: Result.attempt(int, text).then(lambda n: 100 // n).then(lambda n: "!" * n).fold(len, lambda e: f"error: {e}")
try:
    Maybe().bind(1)
except NotImplementedError:
    abstract = True
[repr(age), age.map(int) | 0, missing | "?", repr(missing), bool(missing), [chain(t) for t in ("25", "x", "-9", "1.5")], [describe(m) for m in (age, age.map(int), missing, Some(1))], Some(1) == Some(1), Some(1) != Nothing(), abstract, repr(Some(3).map(lambda x: None))]
