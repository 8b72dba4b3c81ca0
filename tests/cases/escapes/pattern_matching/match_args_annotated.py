# case: `__match_args__` with an annotation is what it is without
# expect: raises AttributeError: a pattern of class 'S' cannot read attribute 'format'
# cpython: skip CPython reads it
class S(str):
    __match_args__: tuple = ("format",)
match S("{0.__class__}"):
    case S(f):
        r = f(1)
r
