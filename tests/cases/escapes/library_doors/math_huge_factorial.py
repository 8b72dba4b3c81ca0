# case: a factorial that never ends
# policy: script {"modules": {"math": null}}
# expect: raises MemoryError or raises OverflowError or raises ValueError or raises RuntimeError or limit memory|steps|time
import math

math.factorial(2 ** 31 - 1)
