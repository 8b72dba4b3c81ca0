# case: objects that are called, searched, counted
# expect: value [True, False, 3, 5, 2, False]
class Interval:
    def __init__(self, low, high):
        self.low, self.high = low, high

    def __contains__(self, x):
        return self.low <= x < self.high

    def __len__(self):
        return self.high - self.low

    def __call__(self, x):
        return min(max(x, self.low), self.high)


i = Interval(2, 5)
[3 in i, 5 in i, len(i), i(9), i(-1), bool(Interval(1, 1))]
