# case: keyword-only parameters named like guards shadow nothing
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


def f(*, _getattr_, _write_, _getitem_, attr):
    return ["up".upper(), [1].count(1), (3).real, _getattr_(1, "real")]


f(_getattr_=stolen, _write_=stolen, _getitem_=stolen, attr=stolen)
