# case: `__class__` inside a method is a dunder like any other
# expect: refused
class C:
    def m(self):
        return __class__
