# case: caches on instances
# policy: script {"modules": {"functools": null}}
# expect: value [12, 12, 8, 8, ['area', 5, 4, 3, 2, 1, 0]]
from functools import cache, cached_property
calls = []


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        calls.append("area")
        return 3 * self.r ** 2


@cache
def ways(n):
    calls.append(n)
    return 1 if n < 2 else ways(n - 1) + ways(n - 2)


c = Circle(2)
[c.area, c.area, ways(5), ways(5), calls]
