# case: a factorial that never ends
# policy: script {"modules": {"math": null}}
# expect: raises ... or limit memory|steps
import math

math.factorial(2 ** 31 - 1)
