# case: comparison of nested own objects under a high limit of frames
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class C:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return [self.x] == [other.x]

    def __repr__(self):
        return f"C({[self.x]!r})"


def make():
    c = None
    for _ in range(100000):
        c = C(c)
    return c


make() == make()
