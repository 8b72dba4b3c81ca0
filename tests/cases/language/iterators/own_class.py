# case: the tutorial's Reverse
# expect: value [['m', 'a', 'p', 's'], [], [1, 2, 3], True]
class Reverse:
    """Iterator for looping over a sequence backwards."""

    def __init__(self, data):
        self.data = data
        self.index = len(data)

    def __iter__(self):
        return self

    def __next__(self):
        if self.index == 0:
            raise StopIteration
        self.index = self.index - 1
        return self.data[self.index]


rev = Reverse("spam")
[list(rev), list(rev), sorted(Reverse([3, 1, 2])), "a" in Reverse("abc")]
