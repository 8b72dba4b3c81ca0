# case: a property cannot be named `__class__`
# expect: refused
class C:
    @property
    def __class__(self):
        return int
