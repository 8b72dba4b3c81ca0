# case: a lambda's parameters named like guards shadow nothing
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


(lambda getattr, _getattr_, *, attr=stolen: ["up".upper(), [1].count(1), (3).real, getattr(1)])(stolen, stolen)
