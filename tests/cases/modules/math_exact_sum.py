# case: fsum is exact where sum is not
# policy: script {"modules": {"math": null}}
# expect: value [1.0, 0.9999999999999999]
import math

[math.fsum([0.1] * 10), sum([0.1] * 10)]
