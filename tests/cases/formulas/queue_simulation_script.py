# case: a simulation with a small random number generator of its own
# inputs: {"seed": 42, "n": 5}
# expect: value {'waits': [0, 1, 4, 5, 9], 'free': 29}
class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self, bound):
        self.state = (self.state * 1103515245 + 12345) % 2 ** 31
        return self.state % bound


r = Random(seed)
clock, free, waits = 0, 0, []
for _ in range(n):
    clock += r.next(7)
    start = max(clock, free)
    waits.append(start - clock)
    free = start + 3 + r.next(5)
{"waits": waits, "free": free}
