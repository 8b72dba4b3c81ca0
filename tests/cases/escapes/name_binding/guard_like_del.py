# case: deleting names like guards takes no guard away
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


_getattr_ = attr = getattr = stolen
del _getattr_, attr
last = getattr()
del getattr
["up".upper(), [1].count(1), getattr(3, "real"), last]
