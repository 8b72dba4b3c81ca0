# case: an own descriptor may answer with a guarded builtin: it is the guard
# expect: raises AttributeError: __class__
class D:
    def __get__(self, thing, kind):
        return getattr


class A:
    read = D()


A().read(1, "__class__")
