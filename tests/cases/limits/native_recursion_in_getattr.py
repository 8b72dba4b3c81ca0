# case: getattr inside a hook inside getattr
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class C:
    def __getattr__(self, name):
        return getattr(self, name + "x")


C().a
