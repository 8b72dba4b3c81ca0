# case: setattr inside a property setter inside setattr
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class C:
    @property
    def x(self):
        return 1

    @x.setter
    def x(self, v):
        setattr(self, "x", v)


C().x = 1
