# case: a property that reads itself
# expect: raises RecursionError or limit recursion
class C:
    @property
    def x(self):
        return self.x


C().x
