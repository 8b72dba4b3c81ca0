# case: math raises as Python does
# policy: script {"modules": {"math": null}}
# expect: raises ValueError
import math

math.sqrt(-1)
