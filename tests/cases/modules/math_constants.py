# case: the constants of math
# policy: script {"modules": {"math": null}}
# expect: value [3.141592653589793, 2.718281828459045, 6.283185307179586, float("inf"), float("nan")]
import math

[math.pi, math.e, math.tau, math.inf, math.nan]
