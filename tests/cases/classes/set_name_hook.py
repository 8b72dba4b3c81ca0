# case: a descriptor learns its name by `__set_name__` and validates what is stored
# expect: value [5, "qty must be positive", ["qty", "price"]]
class Positive:
    def __set_name__(self, owner, name):
        self.name = name
        owner.fields = getattr(owner, "fields", []) + [name]

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, "_" + self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(self.name + " must be positive")
        setattr(instance, "_" + self.name, value)


class Line:
    qty = Positive()
    price = Positive()

    def __init__(self, qty):
        self.qty = qty


line = Line(5)
try:
    line.qty = -1
except ValueError as e:
    message = str(e)
[line.qty, message, Line.fields]
