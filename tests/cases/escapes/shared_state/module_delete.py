# case: names of a module cannot be deleted
# policy: script {"modules": {"math": null}}
# expect: raises AttributeError: pi
import math

del math.pi
