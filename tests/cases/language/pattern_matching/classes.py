# case: class patterns by keyword and by position
# expect: value ['origin', 'on y at 5', 'on x at 7', 'somewhere', 'two, second at 9', 'no point']
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def where(p):
    match p:
        case Point(x=0, y=0):
            return "origin"
        case Point(0, y):
            return f"on y at {y}"
        case Point(x, y=0):
            return f"on x at {x}"
        case [Point(), Point(x, _)]:
            return f"two, second at {x}"
        case Point():
            return "somewhere"
    return "no point"


[where(p) for p in (Point(0, 0), Point(0, 5), Point(7, 0), Point(1, 1), [Point(1, 1), Point(9, 2)], 5)]
