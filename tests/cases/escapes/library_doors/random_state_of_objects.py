# case: a state of hostile numbers
# policy: script {"modules": {"random": null}}
# expect: value None
import random


class N(int):
    def __mod__(self, other):
        return "x"


version, state, gauss = random.getstate()
random.setstate((version, tuple(N(x) for x in state), gauss))
