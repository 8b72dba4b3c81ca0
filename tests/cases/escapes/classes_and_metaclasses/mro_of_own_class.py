# case: the same on an own class
# expect: raises AttributeError: mro
class C:
    pass


C.mro()
