# case: immutable by __setattr__ with a flag that is set when __init__ is over, equal and hashable
# expect: value ['Point(1, 2)', ["cannot assign to field 'x'", "cannot assign to field 'z'", "cannot delete field 'y'"], 2, True, False, True, 1, False, [('a', None, 1)]]
class FrozenError(AttributeError):
    pass


class Frozen:
    _frozen = False

    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)
        self._frozen = True

    def __setattr__(self, name, value):
        if self._frozen:
            raise FrozenError(f"cannot assign to field {name!r}")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        if self._frozen:
            raise FrozenError(f"cannot delete field {name!r}")
        super().__delattr__(name)


class Point(Frozen):
    def __init__(self, x, y):
        super().__init__(x=x, y=y)

    def _key(self):
        return self.x, self.y

    def __eq__(self, other):
        return type(other) is Point and self._key() == other._key()

    def __hash__(self):
        return hash(self._key())

    def moved(self, dx=0, dy=0):
        return Point(self.x + dx, self.y + dy)

    def __repr__(self):
        return f"Point{self._key()}"


class Tracked:
    """Keeps the history of every attribute."""

    def __init__(self):
        super().__setattr__("history", [])

    def __setattr__(self, name, value):
        self.history.append((name, getattr(self, name, None), value))
        super().__setattr__(name, value)

    def undo(self):
        name, old, _ = self.history.pop()
        if old is None:
            delattr(self, name)
        else:
            super().__setattr__(name, old)


p = Point(1, 2)
errors = []
for change in (lambda: setattr(p, "x", 5), lambda: setattr(p, "z", 5), lambda: delattr(p, "y")):
    try:
        change()
    except FrozenError as e:
        errors.append(str(e))
t = Tracked()
t.a = 1
t.a += 1
t.b = "x"
t.undo()
t.undo()
[repr(p), errors, len({p, Point(1, 2), p.moved(1)}), p.moved(dy=3) == Point(1, 5), p == (1, 2), isinstance(FrozenError(), AttributeError), t.a, hasattr(t, "b"), t.history]
