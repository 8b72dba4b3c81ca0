# case: `__class__` inside a method is a dunder like any other
# expect: refused F201 line 3 column 16
class C:
    def m(self):
        return __class__
