# case: a descriptor checks what is stored
# expect: value [6, 'price must be positive', True]
class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(instance, self.name, value)


class Line:
    qty = Positive()
    price = Positive()

    def __init__(self, qty, price):
        self.qty, self.price = qty, price


l = Line(2, 3)
try:
    l.price = 0
except ValueError as e:
    r = str(e)
[l.qty * l.price, r, isinstance(Line.qty, Positive)]
