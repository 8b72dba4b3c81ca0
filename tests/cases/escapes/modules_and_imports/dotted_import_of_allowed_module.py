# case: an allowed module has no submodules, with `as` or without
# policy: script {"modules": {"math": null}}
# expect: refused F301 line 1 column 8, F301 line 2 column 8, F301 line 3 column 8, F301 line 3 column 27, F301 line 4 column 6
import math.os
import math.os as m
import math.math as math, os.path as path
from math.os import path
