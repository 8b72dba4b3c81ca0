# case: `__match_args__` with a dunder in it
# expect: refused F204 line 2 column 23
class C:
    __match_args__ = ("__class__",)
