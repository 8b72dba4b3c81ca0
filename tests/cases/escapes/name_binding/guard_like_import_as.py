# case: modules and their values under names like guards shadow nothing
# policy: script {"modules": {"math": null}}
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


import math as _getattr_
from math import floor as getattr
from math import pi as attr

["up".upper(), [1].count(1), getattr(3.5), stolen()]
