# case: floor, ceil, trunc and their signs
# policy: script {"modules": {"math": null}}
# expect: value [2, 3, -2, -3, -2, 3.0, -2.0, (0.25, 3.0)]
import math
[math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(-2.1), math.ceil(-2.9), math.fabs(-3), math.copysign(2, -1), math.modf(3.25)]
