# case: membership that asks itself
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class C:
    def __contains__(self, x):
        return x in self


1 in C()
