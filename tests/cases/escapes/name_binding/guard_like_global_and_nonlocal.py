# case: names like guards bound by `global` and `nonlocal` shadow nothing
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


def f():
    _write_ = 1

    def g():
        global getattr, _getattr_
        nonlocal _write_
        getattr = _getattr_ = _write_ = stolen

    g()
    return _write_()


last = f()
["up".upper(), [1].count(1), (3).real, getattr(last)]
