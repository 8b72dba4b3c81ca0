# case: a module's function takes no attribute
# policy: script {"modules": {"math": null}}
# expect: raises AttributeError: cache
from math import sqrt

sqrt.cache = {}
