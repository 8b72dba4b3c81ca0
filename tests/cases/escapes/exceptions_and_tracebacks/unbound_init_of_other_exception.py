# case: an unbound `__init__` by super of a class method takes exceptions of its class only
# expect: raises TypeError
class E(OSError):
    @classmethod
    def m(cls, error):
        return super().__init__(error, 1, 2)


E.m(KeyError("x"))
