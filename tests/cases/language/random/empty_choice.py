# case: a choice from nothing raises
# policy: script {"modules": {"random": null}}
# expect: raises IndexError
import random
random.choice([])
