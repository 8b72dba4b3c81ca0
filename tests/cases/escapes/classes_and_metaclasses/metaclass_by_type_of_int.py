# case: the class of classes under another name is no base class either
# expect: raises TypeError: metaclass
class M(type(int)):
    pass
