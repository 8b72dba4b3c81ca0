# case: a binomial coefficient with a huge result
# policy: script {"modules": {"math": null}}
# limits: {"steps": 500000000, "time": 60}
# expect: limit steps|memory
import math

math.comb(10 ** 7, 5 * 10 ** 6)
