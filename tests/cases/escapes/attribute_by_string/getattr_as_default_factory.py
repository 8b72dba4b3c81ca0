# case: getattr as a static method and as `__getattr__` of a class
# expect: raises AttributeError: gi_frame
class C:
    g = staticmethod(getattr)

    def __getattr__(self, name):
        return getattr((x for x in ()), name)


C().gi_frame
