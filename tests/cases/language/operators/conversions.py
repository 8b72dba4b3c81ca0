# case: int, float, index, bool, round of own objects
# expect: value [250, 2.5, '0xfa', 250, False, 2.5]
class Cents:
    def __init__(self, n):
        self.n = n

    def __int__(self):
        return self.n

    def __float__(self):
        return self.n / 100

    def __index__(self):
        return self.n

    def __bool__(self):
        return self.n != 0

    def __round__(self, digits=0):
        return round(self.n / 100, digits)


c = Cents(250)
[int(c), float(c), hex(c), list(range(300))[c], bool(Cents(0)), round(c, 1)]
