# case: bases' methods called by the class's name, as in code from before super()
# expect: value ['<A1> x2', 2025, ['entity', 'order'], ('key', 'key: is empty'), 2, 0]
class ValidationError(Exception):
    def __init__(self, field, message):
        Exception.__init__(self, f"{field}: {message}")
        self.field = field


class Entity(object):
    def __init__(self, key):
        object.__init__(self)
        self.key = key

    def validate(self):
        if not self.key:
            raise ValidationError("key", "is empty")
        return ["entity"]

    def __str__(self):
        return "<%s>" % self.key


class Timestamped:
    def __init__(self, year=2024):
        self.year = year


class Order(Entity, Timestamped):
    def __init__(self, key, lines=()):
        Entity.__init__(self, key)
        Timestamped.__init__(self, year=2025)
        self.lines = list(lines)

    def validate(self):
        return Entity.validate(self) + ["order"]

    def __str__(self):
        return Entity.__str__(self) + " x%d" % len(self.lines)


class Stack(list):
    def __init__(self, *items):
        list.__init__(self, items)


order = Order("A1", [1, 2])
try:
    Order("").validate()
except ValidationError as e:
    error = e.field, str(e)
[str(order), order.year, order.validate(), error, Stack(1, 2)[-1], len(Stack())]
