# case: total_ordering from two methods
# policy: script {"modules": {"functools": null}}
# expect: value [True, True, False, True, True]
from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = [int(p) for p in text.split(".")]

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts


a, b = Version("1.10"), Version("1.9.3")
[a > b, a >= b, a <= b, a != b, max(a, b) is a]
