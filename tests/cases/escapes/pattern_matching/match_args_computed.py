# case: `__match_args__` that is not a literal
# expect: refused F204 line 2 column 22
class C:
    __match_args__ = tuple(["__cla" + "ss__"])
