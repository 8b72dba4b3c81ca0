# case: aliases of special methods in a class body, class keywords, dotted value patterns
# expect: value ['Vector(1, 2)', 'Vector(3, 6)', 1, True, ['unit', 'vector'], 'Vector(1,)', 'unit', ['red', 'green', 'green', 'red first, then [1]', "red thing {'n': 1}", 'one', '?']]
class Registry:
    kinds = {}

    def __init_subclass__(cls, /, kind=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if kind is not None:
            cls.kind = kind
            Registry.kinds[kind] = cls


class Vector(Registry, kind="vector"):
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return f"Vector{self.xs}"

    __str__ = __repr__

    def __mul__(self, k):
        return Vector(*(x * k for x in self.xs))

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Vector) and self.xs == other.xs

    __hash__ = None
    __len__ = lambda self: len(self.xs)


class Unit(Vector, kind="unit"):
    def __init__(self):
        super(Unit, self).__init__(1)


class Color:
    RED = "r"
    GREEN = "g"
    CODES = {"r": 1}


def name(x):
    match x:
        case Color.RED:
            return "red"
        case Color.GREEN | "G":
            return "green"
        case [Color.RED, *rest]:
            return f"red first, then {rest}"
        case {"color": Color.RED, **others}:
            return f"red thing {others}"
        case Vector(xs=(1,)):
            return "one"
        case _:
            return "?"


try:
    {Vector(1): 1}
except TypeError as e:
    unhashable = "unhashable" in str(e)
[str(Vector(1, 2)), repr(3 * Vector(1, 2)), len(Vector(5)), unhashable, sorted(Registry.kinds), repr(Unit()), Unit.kind, [name(x) for x in ("r", "g", "G", ["r", 1], {"color": "r", "n": 1}, Unit(), 0)]]
