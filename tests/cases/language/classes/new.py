# case: __new__ makes the instance
# expect: value [36.7, 98.06, None, 4]
class Celsius(float):
    def __new__(cls, value):
        return super().__new__(cls, round(value, 1))

    def fahrenheit(self):
        return self * 9 / 5 + 32


class Even:
    def __new__(cls, n):
        return super().__new__(cls) if n % 2 == 0 else None

    def __init__(self, n):
        self.n = n


t = Celsius(36.66)
[float(t), round(t.fahrenheit(), 2), Even(3), Even(4).n]
