# case: submodules are refused
# policy: script {"modules": {"math": null}}
# expect: refused
import math.os
import os.path as math
