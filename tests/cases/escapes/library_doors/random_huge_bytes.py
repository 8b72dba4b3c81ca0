# case: more random bits than memory allows
# policy: script {"modules": {"random": null}}
# expect: raises ... or limit memory|steps
import random

random.getrandbits(2 ** 62)
