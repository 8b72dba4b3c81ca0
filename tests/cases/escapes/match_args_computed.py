# case: `__match_args__` that is not a literal
# expect: refused
class C:
    __match_args__ = tuple(["__cla" + "ss__"])
