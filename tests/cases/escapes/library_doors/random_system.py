# case: no random numbers of the system
# policy: script {"modules": {"random": null}}
# expect: raises AttributeError: 'SystemRandom'
import random

random.SystemRandom
