# case: decorators of classes read, wrap and store special methods, with and without setattr
# expect: value ['Point(x=1, y=2)', True, False, [True, True, False], ['made Point', 'made Point', 'made Point'], 3, True, 'len 2', [1, 2]]
log = []

def with_repr(cls):
    def __repr__(self):
        return type(self).__name__ + "(" + ", ".join(f"{n}={getattr(self, n)!r}" for n in self.__slots__) + ")"
    cls.__repr__ = __repr__
    return cls

def with_eq(cls):
    def equal(self, other):
        return all(getattr(self, n) == getattr(other, n) for n in self.__slots__)
    setattr(cls, "__eq__", equal)
    return cls

def total_ordering(cls):
    cls.__gt__ = lambda self, other: not (self < other) and self != other
    cls.__le__ = lambda self, other: self < other or self == other
    cls.__ge__ = lambda self, other: not self < other
    return cls

def logged(cls):
    original = cls.__init__
    def __init__(self, *args, **keywords):
        log.append("made " + cls.__name__)
        original(self, *args, **keywords)
    cls.__init__ = __init__
    return cls

@logged
@total_ordering
@with_eq
@with_repr
class Point:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __lt__(self, other):
        return (self.x, self.y) < (other.x, other.y)
    def __len__(self):
        return len(self.__slots__)
    def __iter__(self):
        return iter([self.x, self.y])

a, b, c = Point(1, 2), Point(1, y=2), Point(2, 0)
size = a.__len__
[
    repr(a), a == b, a == c, [c > a, a <= b, a >= c], list(log), sum(map(Point.__len__, [a])) + 1,
    getattr(Point, "__len__") is Point.__len__, f"len {size()}", list(a),
]
