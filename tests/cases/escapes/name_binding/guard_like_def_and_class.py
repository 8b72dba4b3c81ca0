# case: functions and classes named like guards and guarded builtins shadow nothing
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


def _getattr_(*args):
    return "stolen"


def getattr(*args):
    return "stolen"


class attr:
    real = 3


class type:
    pass


["up".upper(), [1].count(1), attr.real, getattr(1, "real")]
