# case: comparisons and containers swallow no limit error
# limits: {"steps": 100000000, "time": 60}
# expect: limit steps
class K:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        while True:
            pass


{K(): 1, K(): 2}
