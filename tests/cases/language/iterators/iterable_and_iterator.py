# case: an iterable starts afresh each time
# expect: value [[3, 2, 1], [3, 2, 1], 6, 3, 3, [2, 1], {3: 'x', 2: 'y', 1: 'z'}]
class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        n = self.start
        while n > 0:
            yield n
            n -= 1


c = Countdown(3)
a, *b = c
[list(c), list(c), sum(c), max(c), a, b, dict(zip(c, "xyz"))]
