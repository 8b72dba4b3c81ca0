# case: `__match_args__` with a dunder in it
# expect: refused
class C:
    __match_args__ = ("__class__",)
