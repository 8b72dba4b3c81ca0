# case: properties with getter, setter and deleter
# expect: value [212.0, 0.0, 10.0, None]
class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.degrees = (value - 32) * 5 / 9

    @fahrenheit.deleter
    def fahrenheit(self):
        self.degrees = None


c = Celsius(100)
before = c.fahrenheit
c.fahrenheit = 32
mid = c.degrees
c.fahrenheit += 18
after = c.degrees
del c.fahrenheit
[before, mid, after, c.degrees]
