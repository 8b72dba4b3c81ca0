# case: inputs named like guards are inputs
# inputs: {"_getattr_": 1, "attr": 1, "getattr": 1}
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


["up".upper(), [1].count(1), (3).real, "stolen" if _getattr_ == attr else ""]
