# case: an own class named like a builtin is an own class, and opens nothing of the builtin
# expect: raises AttributeError: __class__
class str(str):
    pass


str("{0.__class__}").format(1)
