# case: relative imports are refused
# policy: script {"modules": {"math": null}}
# expect: refused
from . import math
from .math import pi
