# case: positional patterns over `__match_args__` of a subclass of str
# expect: raises AttributeError: format
class S(str):
    __match_args__ = ("format",)


match S("{0.__class__}"):
    case S(f):
        r = f(1)
r
