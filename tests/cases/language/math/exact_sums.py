# case: fsum is exact
# policy: script {"modules": {"math": null}}
# expect: value [1.0, 1.0, 0.125, (0.5, 4), 8.0, -1.0, -1.0]
import math
values = [0.1] * 10
[math.fsum(values), math.fsum([1e100, 1, -1e100]), math.prod([0.5] * 3), math.frexp(8.0), math.ldexp(0.5, 4), math.fmod(-7, 3), math.remainder(7, 4)]
