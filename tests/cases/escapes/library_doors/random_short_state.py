# case: a state that is too short
# policy: script {"modules": {"random": null}}
# expect: raises ValueError
import random

random.setstate((3, (1, 2, 3), None))
