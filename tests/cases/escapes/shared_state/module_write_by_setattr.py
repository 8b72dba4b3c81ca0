# case: a module cannot be written by setattr
# policy: script {"modules": {"math": null}}
# expect: raises AttributeError: pi
import math

setattr(math, "pi", 3)
