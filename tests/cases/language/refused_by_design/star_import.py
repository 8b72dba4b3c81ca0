# case: star imports are refused: what they bind is not known before the program runs
# policy: script {"modules": {"math": null}}
# expect: refused F303 line 1
from math import *
sqrt(16)
