# case: the middle of a chained comparison is evaluated once, by way of a property
# expect: value [True, 1]
class C:
    count = 0

    @property
    def x(self):
        C.count += 1
        return 5


c = C()
[1 < c.x < 9, C.count]
