# case: calling an object that calls itself, by way of map and sorted and max
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class C:
    def __call__(self, x):
        return max(map(self, sorted([x], key=self)), key=self)


C()(1)
