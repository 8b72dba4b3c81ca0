# case: the class cell cannot be rebound
# expect: refused F201 line 3 column 18, F201 line 4 column 9
class C:
    def m(self):
        nonlocal __class__
        __class__ = int
