# case: relative imports are refused
# policy: script {"modules": {"math": null}}
# expect: refused F303 line 1 column 1, F303 line 2 column 1
from . import math
from .math import pi
