# case: class patterns by position and keyword, with __match_args__, inheritance and builtin classes
# expect: value ['origin', 'origin', 'flat 1,2', 'on the x axis at 3', 'diagonal', 'point', 'point', 'degenerate', 'of length five', 'vertical', 'bool True', 'number 3', 'number 2.5', 'digits', 'text', 'text', 'sequence from 1 to z', 'empty', 'empty', (1, 1), ['a', 'b'], 'error bad', (1.0, 2.0), 'other']
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Segment:
    __match_args__ = ("start", "end")

    def __init__(self, start, end):
        self.start, self.end = start, end

    @property
    def length(self):
        match self:
            case Segment(Point(x1, y1), Point(x2, y2)):
                return ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5


def describe(item):
    match item:
        case Point3(0, 0, 0) | Point(0, 0):
            return "origin"
        case Point3(z=0) as p:
            return f"flat {p.x},{p.y}"
        case Point(x, 0):
            return f"on the x axis at {x}"
        case Point(x=x, y=y) if x == y:
            return "diagonal"
        case Point():
            return "point"
        case Segment(a, b) if a is b:
            return "degenerate"
        case Segment(length=5.0):
            return "of length five"
        case Segment(Point(x=a), Point(x=b)) if a == b:
            return "vertical"
        case bool(b):
            return f"bool {b}"
        case int(n) | float(n):
            return f"number {n}"
        case str(s) if s.isdigit():
            return "digits"
        case str() | bytes():
            return "text"
        case (int(a), *_, str(b)):
            return f"sequence from {a} to {b}"
        case list([]) | tuple(()):
            return "empty"
        case {"point": Point(x, y)}:
            return x, y
        case dict(d):
            return sorted(d)
        case Exception(args=(message, *_)):
            return f"error {message}"
        case complex(real=re, imag=im):
            return re, im
        case _:
            return "other"


p = Point(1, 1)
items = [Point(0, 0), Point3(0, 0, 0), Point3(1, 2, 0), Point(3, 0), p, Point(1, 2), Point3(4, 5, 6), Segment(p, p), Segment(Point(0, 0), Point(3, 4)), Segment(p, Point(1, 9)), True, 3, 2.5, "42", "x", b"x", [1, 2, "z"], [], (), {"point": p}, {"b": 1, "a": 2}, ValueError("bad", 1), 1 + 2j, None]
[describe(i) for i in items]
