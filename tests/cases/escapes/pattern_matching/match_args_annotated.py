# case: `__match_args__` with an annotation
# expect: refused F201 line 2 column 5
class S(str):
    __match_args__: tuple = ("format",)
match S("{0.__class__}"):
    case S(f):
        r = f(1)
r
