# case: import as, and from import with as
# policy: script {"modules": {"math": null}}
# expect: value [2.0, 3, 3.141592653589793]
import math as m
from math import floor as down, pi

[m.sqrt(4), down(3.9), pi]
