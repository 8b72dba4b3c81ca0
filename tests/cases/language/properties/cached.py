# case: a property that is computed once
# policy: script {"modules": {"functools": null}}
# expect: value [[6, 6, 1], 6, 2]
from functools import cached_property


class Data:
    def __init__(self, values):
        self.values, self.computed = values, 0

    @cached_property
    def total(self):
        self.computed += 1
        return sum(self.values)


d = Data([1, 2, 3])
first = [d.total, d.total, d.computed]
del d.total
[first, d.total, d.computed]
