# case: a dunder of super as a value is refused
# expect: refused
class C:
    def m(self):
        f = super().__init__
        return f
