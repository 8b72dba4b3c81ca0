# case: one underscore is private to the program's own classes, two are mangled
# expect: value [5, 7, 12, 7, True]
class Rate:
    _scale = 5

    def __init__(self, rate):
        self.__rate = rate
        self._cache = {}

    def total(self):
        self._cache["t"] = self._scale + self.__rate
        return self._cache["t"]

    def same(self, other):
        return self.__rate == other.__rate

    def get(self):
        return self.__rate


r = Rate(7)
[r._scale, r.get(), r.total(), r._Rate__rate, r.same(Rate(7))]
