# case: a search in a huge range with an object that must be compared by hand
# limits: {"steps": 300000000, "time": 60}
# expect: limit steps
class K:
    def __eq__(self, other):
        return False


K() in range(10 ** 12)
