# case: a dunder of super as a value is refused
# expect: refused F203 line 3 column 21
class C:
    def m(self):
        f = super().__init__
        return f
