# case: a property with check
# expect: value [212.0, 0.0, 'below absolute zero']
class Temperature:
    def __init__(self, celsius=0):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9


t = Temperature(100)
a = t.fahrenheit
t.fahrenheit = 32
try:
    t.celsius = -300
except ValueError as e:
    r = str(e)
[a, t.celsius, r]
