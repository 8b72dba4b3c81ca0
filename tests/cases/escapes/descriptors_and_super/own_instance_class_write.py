# case: the class of an own object cannot be changed
# expect: refused F201 line 5 column 5
class A:
    pass


A().__class__ = int
