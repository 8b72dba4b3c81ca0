# case: `__match_args__` set by assignment
# expect: refused F201 line 5 column 3
class C:
    pass


C.__match_args__ = ("__class__",)
