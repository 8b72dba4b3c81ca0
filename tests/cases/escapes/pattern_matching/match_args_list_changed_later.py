# case: `__match_args__` as a list that is changed after the class was made
# expect: raises AttributeError
class C:
    __match_args__ = ["x"]


C.x = 1
names = getattr(C, "__match_args__")
names[0] = "__class__"
