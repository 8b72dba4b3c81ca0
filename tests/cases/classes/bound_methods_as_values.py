# case: bound methods are values that remember their object
# expect: value [6, [1, 2, 4], ["A", "B"]]
class Sum:
    def __init__(self):
        self.total = 0

    def add(self, x):
        self.total += x
        return self.total


s = Sum()
add = s.add
[add(x) for x in (1, 2, 3)]
[s.total, sorted([4, 1, 2], key=Sum().add) and sorted([4, 1, 2]), list(map(str.upper, "ab"))]
