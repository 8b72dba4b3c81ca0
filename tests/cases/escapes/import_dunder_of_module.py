# case: a module's dunders cannot be imported
# policy: script {"modules": {"math": null}}
# expect: refused
from math import __loader__, __spec__
