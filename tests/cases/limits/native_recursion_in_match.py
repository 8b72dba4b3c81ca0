# case: a pattern whose property matches itself
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class C:
    @property
    def x(self):
        match self:
            case C(x=1):
                return 1


C().x
