# case: augmented and annotated names like guards shadow nothing
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


_getattr_: int = 1
_getattr_ += 1
attr: object = stolen
["up".upper(), [1].count(1), (3).real, attr(_getattr_)]
