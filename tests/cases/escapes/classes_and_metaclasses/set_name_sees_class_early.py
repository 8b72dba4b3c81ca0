# case: the class that `__set_name__` is given before it is finished opens nothing
# expect: raises AttributeError: __class__
class D:
    def __set_name__(self, owner, name):
        owner.format("{0.__class__}", 1)


class S(str):
    d = D()
