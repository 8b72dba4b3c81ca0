# case: loop variables named like guards and guarded builtins shadow the program's own names only
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


for getattr, hasattr, _getattr_ in [[stolen] * 3]:
    out = ["up".upper(), *[[1].count(1) for _write_, isinstance in [[stolen] * 2]], (3).real, getattr(1, "real")]
out
