# case: `__match_args__` set by setattr
# expect: raises AttributeError: __match_args__
class C:
    pass


setattr(C, "__match_args__", ("__class__",))
