# case: the class cell cannot be rebound
# expect: refused
class C:
    def m(self):
        nonlocal __class__
        __class__ = int
