# case: star parameters named like guards, filled with names that cannot be spelled, shadow nothing
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


def f(*_getattr_, **_write_):
    return ["up".upper(), [1].count(1), (3).real, _write_["<getattr>"]()]


f(stolen, **{"<getattr>": stolen, "<attr>": stolen, "__builtins__": stolen})
