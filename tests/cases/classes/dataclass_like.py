# case: a small record class with defaults, equality and ordering
# expect: value ['Record(x=1, y=5)', 2, True, 'unexpected field z']
class Record:
    fields = ()

    def __init__(self, *args, **kwargs):
        for name, value in zip(self.fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name not in self.fields:
                raise TypeError(f"unexpected field {name}")
            setattr(self, name, value)

    def astuple(self):
        return tuple(getattr(self, name, None) for name in self.fields)

    def __eq__(self, other):
        return type(self) is type(other) and self.astuple() == other.astuple()

    def __lt__(self, other):
        return self.astuple() < other.astuple()

    def __hash__(self):
        return hash(self.astuple())

    def __repr__(self):
        return "Record(" + ", ".join(f"{n}={v!r}" for n, v in zip(self.fields, self.astuple())) + ")"


class Point(Record):
    fields = ("x", "y")


points = [Point(2, 1), Point(1, y=5), Point(2, 1)]
try:
    Point(z=1)
    error = ""
except TypeError as e:
    error = str(e)
[repr(sorted(points)[0]), len(set(points)), points[0] == points[2], error]
