# case: a positional-only parameter named like a guard of another sandbox shadows nothing (CVE-2026-55830)
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


def f(getattr_, _getattr_, _getattr, _getitem_, _getiter_, _write_, _print_, _inplacevar_, _unpack_sequence_, _apply_, _import, guard, attr, getattr_guard, /):
    return ["up".upper(), [1].count(1), (3).real, _getattr_(1, "real")]


f(*[stolen] * 14)
