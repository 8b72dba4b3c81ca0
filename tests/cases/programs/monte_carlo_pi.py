# case: pi by a random number generator of one's own
# policy: script {"modules": {"math": null}}
# expect: value True
import math


class Generator:
    """A linear congruential generator."""

    A, C, M = 1664525, 1013904223, 2 ** 32

    def __init__(self, seed=1):
        self._x = seed

    def random(self):
        self._x = (self.A * self._x + self.C) % self.M
        return self._x / self.M


g = Generator(42)
n = 5000
inside = sum(math.hypot(g.random(), g.random()) <= 1 for _ in range(n))
abs(4 * inside / n - math.pi) < 0.1
