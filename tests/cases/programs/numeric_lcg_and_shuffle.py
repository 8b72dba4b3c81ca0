# case: a random generator of one's own: integers, floats, choice, shuffle, sample, normal numbers
# policy: script {"modules": {"math": null}}
# expect: value [1015568748, 0.252345, [5, 3, 7, 6, 8, 9, 1, 4, 0, 2], True, 1, 6, True, True, True, 10, [1892583, 470389255, 3882205507], True]
import math


class Random:
    """Numbers from a linear congruential generator (constants of Numerical Recipes)."""

    def __init__(self, seed=0):
        self.state = seed & 0xFFFFFFFF

    def bits(self):
        self.state = (1664525 * self.state + 1013904223) % 2 ** 32
        return self.state

    def random(self):
        return self.bits() / 2 ** 32

    def randint(self, a, b):
        return a + self.bits() * (b - a + 1) // 2 ** 32

    def choice(self, seq):
        return seq[self.randint(0, len(seq) - 1)]

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.randint(0, i)
            items[i], items[j] = items[j], items[i]

    def sample(self, population, k):
        pool = list(population)
        self.shuffle(pool)
        return pool[:k]

    def gauss(self, mu=0.0, sigma=1.0):
        u, v = 1 - self.random(), self.random()
        return mu + sigma * math.sqrt(-2 * math.log(u)) * math.cos(math.tau * v)


class XorShift(Random):
    def bits(self):
        x = self.state or 1
        x ^= x << 13 & 0xFFFFFFFF
        x ^= x >> 17
        x ^= x << 5 & 0xFFFFFFFF
        self.state = x
        return x


r = Random(42)
deck = list(range(10))
r.shuffle(deck)
dice = [r.randint(1, 6) for _ in range(600)]
normal = [r.gauss(10, 2) for _ in range(400)]
x = XorShift(7)
[Random(1).bits(), round(Random(42).random(), 6), deck, sorted(deck) == list(range(10)), min(dice), max(dice), all(70 < dice.count(n) < 130 for n in range(1, 7)), 9.5 < sum(normal) / 400 < 10.5, r.choice("abc") in "abc", len(set(r.sample(range(50), 10))), [x.bits() for _ in range(3)], Random(5).bits() == Random(5).bits()]
