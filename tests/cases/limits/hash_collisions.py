# case: ints that collide in a dict are counted
# limits: {"steps": 1000000000, "time": 60}
# expect: limit steps or value 3000
# cpython: skip it would take long
class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self.n == other.n


len({K(i) for i in range(3000)})
