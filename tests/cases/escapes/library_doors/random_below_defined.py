# case: a method of an own generator by an inner name
# policy: script {"modules": {"random": null}}
# expect: raises TypeError: belongs to the base class
import random


class R(random.Random):
    def _randbelow(self, n):
        return n + 1


R().choice([1])
