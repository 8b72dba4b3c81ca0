# case: a decorator that adds to a class
# expect: value ['Point(3)', ['point'], 1]
def with_repr(cls):
    def show(self):
        return f"{cls.__name__}({self.x})"
    cls.__repr__ = show
    return cls


registry = {}


def register(cls):
    registry[cls.__name__.lower()] = cls
    return cls


@register
@with_repr
class Point:
    def __init__(self, x):
        self.x = x


[repr(Point(3)), list(registry), registry["point"](1).x]
