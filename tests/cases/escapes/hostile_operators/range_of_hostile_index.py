# case: a range asks each bound once and keeps plain numbers
# expect: value [[0, 1, 2], 1]
class Index:
    asked = 0

    def __index__(self):
        Index.asked += 1
        return 3


r = range(Index())
[[*r], Index.asked]
