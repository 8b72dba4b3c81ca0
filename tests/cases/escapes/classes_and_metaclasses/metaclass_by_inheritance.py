# case: the class of classes is no base class
# expect: raises TypeError: metaclass
class M(type):
    pass
