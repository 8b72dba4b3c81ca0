# case: a builtin function takes no attribute
# policy: script {"modules": {"math": null}}
# expect: raises AttributeError: x
from math import sqrt

sqrt.x = 1
