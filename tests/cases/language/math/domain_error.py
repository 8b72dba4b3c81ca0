# case: a root of a negative number raises
# policy: script {"modules": {"math": null}}
# expect: raises ValueError
import math
math.sqrt(-1)
