# case: a module's function that calls the program back hands it nothing but the program's objects
# policy: script {"modules": {"math": null}}
# expect: value ["floor", "ceil", "trunc", [[], [], []]]
import math


class N:
    def __floor__(self, *args):
        seen.append([*args])
        return "floor"

    def __ceil__(self, *args):
        seen.append([*args])
        return "ceil"

    def __trunc__(self, *args):
        seen.append([*args])
        return "trunc"


seen = []
[math.floor(N()), math.ceil(N()), math.trunc(N()), seen]
