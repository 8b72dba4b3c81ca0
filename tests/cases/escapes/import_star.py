# case: a star import is refused
# policy: script {"modules": {"math": null}}
# expect: refused
from math import *
