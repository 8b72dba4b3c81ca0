# case: `__match_args__` set by assignment
# expect: refused
class C:
    pass


C.__match_args__ = ("__class__",)
