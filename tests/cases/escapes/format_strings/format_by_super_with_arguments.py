# case: format by way of super with two arguments
# expect: raises AttributeError: __class__
class S(str):
    pass


super(S, S("{0.__class__}")).format(1)
