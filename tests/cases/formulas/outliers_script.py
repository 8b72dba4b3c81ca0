# case: values further than twice the deviation from the mean
# policy: script {"modules": {"math": null}}
# inputs: {"xs": [10, 11, 9, 10, 12, 10, 60]}
# expect: value [60]
import math

mean = sum(xs) / len(xs)
deviation = math.sqrt(sum((x - mean) ** 2 for x in xs) / len(xs))
[x for x in xs if abs(x - mean) > 2 * deviation]
