# case: a set of own objects is refused without running their methods
# expect: not data
class K:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        print("eq runs")
        return True


{K()}
