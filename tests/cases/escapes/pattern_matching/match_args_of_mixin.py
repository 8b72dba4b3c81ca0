# case: positional patterns of an own class whose subclass is a str: the guard looks at subclasses, too
# expect: raises AttributeError: a pattern of class 'Mixin' cannot read attribute 'format'
class Mixin:
    __match_args__ = ("format",)
class S(Mixin, str):
    pass
match S("{0.__class__}"):
    case Mixin(f):
        r = f(1)
r
