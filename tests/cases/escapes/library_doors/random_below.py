# case: the inner methods of a generator
# policy: script {"modules": {"random": null}}
# expect: raises AttributeError: '_randbelow'
import random

random.Random(1)._randbelow
