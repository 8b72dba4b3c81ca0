# case: a property cannot be named `__class__`
# expect: refused F202 line 3 column 9
class C:
    @property
    def __class__(self):
        return int
