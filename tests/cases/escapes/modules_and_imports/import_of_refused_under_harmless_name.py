# case: `as` hides no module
# policy: script {"modules": {"math": null}}
# expect: refused F301 line 1 column 8, F301 line 2 column 23, F301 line 3 column 6
import os as math
import math as maths, sys as math
from builtins import eval as sqrt
