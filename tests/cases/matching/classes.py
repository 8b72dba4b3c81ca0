# case: class patterns by keyword and by `__match_args__`
# expect: value ["origin", "x axis 3", "point 1 2", "int 5", "text", "no"]
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def f(p):
    match p:
        case Point(x=0, y=0):
            return "origin"
        case Point(x, 0):
            return f"x axis {x}"
        case Point(x, y):
            return f"point {x} {y}"
        case int(n):
            return f"int {n}"
        case str():
            return "text"
        case _:
            return "no"


[f(Point(0, 0)), f(Point(3, 0)), f(Point(1, 2)), f(5), f("s"), f(2.5)]
