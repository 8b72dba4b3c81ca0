# case: a factorial of millions
# policy: script {"modules": {"math": null}}
# limits: {"steps": 500000000, "time": 60}
# expect: limit steps|memory
import math

math.factorial(10 ** 7)
