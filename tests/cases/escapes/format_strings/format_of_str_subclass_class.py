# case: format taken from the subclass itself
# expect: raises AttributeError: __class__
class S(str):
    pass


S.format("{0.__class__}", 1)
