# case: walrus and captures named like guards shadow nothing
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


match [stolen, stolen, {"k": 1}]:
    case [getattr, _getattr_, {"k": attr, **_write_}]:
        (hasattr := stolen)
        out = ["up".upper(), [1].count(attr), (3).real, getattr()]
out
