# case: a state with an index out of range
# policy: script {"modules": {"random": null}}
# expect: raises ValueError
import random

version, state, gauss = random.getstate()
random.setstate((version, state[:-1] + (10 ** 6,), gauss))
random.random()
