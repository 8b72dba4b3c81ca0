# case: a module is no base class
# policy: script {"modules": {"math": null}}
# expect: raises TypeError: base class
import math


class A(math):
    pass
