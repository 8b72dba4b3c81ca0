# case: methods are bound when they are read
# expect: value [1, 6, 16, 16, True, [17, 18]]
class Counter:
    def __init__(self):
        self.n = 0

    def step(self, by=1):
        self.n += by
        return self.n


c = Counter()
step = c.step
[step(), step(5), Counter.step(c, 10), c.n, callable(step), list(map(c.step, [1, 1]))]
