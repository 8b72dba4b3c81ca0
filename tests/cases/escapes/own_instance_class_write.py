# case: the class of an own object cannot be changed
# expect: refused
class A:
    pass


A().__class__ = int
