# case: a dict look-up inside the hash of its own key
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class K:
    def __hash__(self):
        return len({self: 1})


{K(): 1}
