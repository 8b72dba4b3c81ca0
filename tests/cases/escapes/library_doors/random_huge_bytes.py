# case: more random bits than memory allows
# policy: script {"modules": {"random": null}}
# expect: raises MemoryError or raises OverflowError or raises ValueError or raises RuntimeError or limit memory|steps
import random

random.getrandbits(2 ** 62)
