# case: submodules are refused
# policy: script {"modules": {"math": null}}
# expect: refused F301 line 1 column 8, F301 line 2 column 8
import math.os
import os.path as math
