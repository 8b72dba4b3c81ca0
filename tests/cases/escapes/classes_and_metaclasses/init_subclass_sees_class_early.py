# case: the class that `__init_subclass__` is given before it is finished opens nothing
# expect: raises AttributeError
class Base:
    def __init_subclass__(cls):
        cls.mro()


class C(Base):
    pass
