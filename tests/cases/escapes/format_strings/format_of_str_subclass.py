# case: format inherited by a subclass of str
# expect: raises AttributeError: __class__
class S(str):
    pass


S("{0.__class__}").format(1)
