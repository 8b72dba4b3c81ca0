# case: a module cannot be written
# policy: script {"modules": {"math": null}}
# expect: raises AttributeError: pi
import math

math.pi = 3
