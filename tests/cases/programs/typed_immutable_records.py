# case: records that cannot be changed: __setattr__, __delattr__ and __new__ of one's own
# expect: value [["cannot assign to 'x'", "cannot delete 'y'", 'name is empty'], (('x', 1), ('y', 2)), True, 1, (('x', 1), ('y', 3)), [('x', 1), ('y', 2), ('x', 11), ('deleted', 'y')], 11, False, True, 2, 100.0, True]
class Frozen:
    def __init__(self, **fields):
        for k, v in fields.items():
            super().__setattr__(k, v)
        super().__setattr__("_names", tuple(fields))

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot assign to {name!r}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name!r}")

    def __eq__(self, other):
        return isinstance(other, Frozen) and self.items() == other.items()

    def __hash__(self):
        return hash(self.items())

    def items(self):
        return tuple((n, getattr(self, n)) for n in self._names)

    def replace(self, **changes):
        return Frozen(**dict(self.items()) | changes)


class Tracked:
    def __init__(self):
        super().__setattr__("changes", [])
        self.x = 1

    def __setattr__(self, name, value):
        if isinstance(value, str) and not value:
            raise ValueError(f"{name} is empty")
        self.changes.append((name, value))
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.changes.append(("deleted", name))
        super().__delattr__(name)


class Singleton:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, value=0):
        self.value = value


class Celsius(float):
    def __new__(cls, value, unit="C"):
        return super().__new__(cls, value if unit == "C" else (value - 32) / 1.8)


p = Frozen(x=1, y=2)
errors = []
for action in (lambda: setattr(p, "x", 5), lambda: delattr(p, "y"), lambda: setattr(t, "name", "")):
    t = Tracked()
    try:
        action()
    except (AttributeError, ValueError) as e:
        errors.append(str(e))
t = Tracked()
t.y = 2
t.x += 10
del t.y
a, b = Singleton(1), Singleton(2)
[errors, p.items(), p == Frozen(x=1, y=2), {p: 1}[Frozen(x=1, y=2)], p.replace(y=3).items(), t.changes, t.x, hasattr(t, "y"), a is b, a.value, Celsius(212, "F") + 0, isinstance(Celsius(1), float)]
