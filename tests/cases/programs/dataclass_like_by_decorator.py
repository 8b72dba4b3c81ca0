# case: a class decorator that adds no methods of its own but fills in fields, order and text through a base
# expect: value ['(x=1, y=-2, z=0)', '(x=1, y=-2, z=5)', False, True, True, True, 2, 8, ['missing: y', 'expected at most 3 values, got 4', 'twice: x', 'unknown: w']]
class Record:
    _fields = ()

    def __init__(self, *args, **kwargs):
        values = dict(zip(self._fields, args))
        if len(args) > len(self._fields):
            raise TypeError(f"expected at most {len(self._fields)} values, got {len(args)}")
        if both := values.keys() & kwargs.keys():
            raise TypeError(f"twice: {', '.join(sorted(both))}")
        values |= kwargs
        for field in self._fields:
            if field in values:
                setattr(self, field, values.pop(field))
            elif not hasattr(type(self), field):
                raise TypeError(f"missing: {field}")
        if values:
            raise TypeError(f"unknown: {', '.join(values)}")

    def astuple(self):
        return tuple(getattr(self, f) for f in self._fields)

    def replace(self, **changes):
        return type(self)(**(dict(zip(self._fields, self.astuple())) | changes))

    def __repr__(self):
        return "(" + ", ".join(f"{f}={v!r}" for f, v in zip(self._fields, self.astuple())) + ")"

    def __eq__(self, other):
        return type(self) is type(other) and self.astuple() == other.astuple()

    def __lt__(self, other):
        return self.astuple() < other.astuple()

    def __hash__(self):
        return hash(self.astuple())


def record(*fields, **defaults):
    def decorate(cls):
        cls._fields = (*fields, *defaults)
        for name, value in defaults.items():
            setattr(cls, name, value)
        return cls

    return decorate


@record("x", "y", z=0)
class Point(Record):
    def norm1(self):
        return sum(map(abs, self.astuple()))


p, q = Point(1, -2), Point(y=-2, x=1, z=5)
errors = []
for args, kwargs in [((1,), {}), ((1, 2, 3, 4), {}), ((1, 2), {"x": 1}), ((1, 2), {"w": 1})]:
    try:
        Point(*args, **kwargs)
    except TypeError as e:
        errors.append(str(e))
[repr(p), repr(q), p == q, p == q.replace(z=0), p < q, sorted([q, p]) == [p, q], len({p, q, p.replace()}), q.norm1(), errors]
