# case: two imports of one module give the same names; a name bound over one changes no other
# policy: script {"modules": {"math": null}}
# expect: value [3, 3.141592653589793, True]
import math
import math as again
from math import pi

pi = 3
[pi, again.pi, math.sqrt == again.sqrt]
