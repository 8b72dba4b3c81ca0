# case: a sequence of two methods gets the others
# policy: script {"modules": {"collections.abc": null}}
# expect: value [[0, 1, 4, 9, 16], True, 2, 1, [16, 9, 4, 1, 0], True]
from collections.abc import Sequence


class Squares(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * i


s = Squares(5)
[list(s), 9 in s, s.index(4), s.count(16), list(reversed(s)), isinstance(s, Sequence)]
