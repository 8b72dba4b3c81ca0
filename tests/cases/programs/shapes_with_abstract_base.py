# case: an abstract-ish base with a template method, overridden in subclasses, and a registry of areas
# policy: script {"modules": {"math": null}}
# expect: value ['area of shape', 'triangle', [True, False, True, True, True], True]
# output: 'rectangle with 4 sides and area 2.500\ncircle with no sides and area 3.142\nsquare (rectangle) with 4 sides and area 4.000\n5-gon with 5 sides and area 5.000\ntriangle with 3 sides and area 6.000\n'
import math


class Shape:
    sides = 0

    def area(self):
        raise NotImplementedError(f"area of {self.label()}")

    def label(self):
        return "shape"

    def describe(self):
        return f"{self.label()} with {self.sides or 'no'} sides and area {self.area():.3f}"

    def __lt__(self, other):
        return self.area() < other.area()


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return math.pi * self.radius**2

    def label(self):
        return "circle"


class Polygon(Shape):
    def __init__(self, *points):
        self.points = points
        self.sides = len(points)

    def area(self):
        pairs = zip(self.points, self.points[1:] + self.points[:1])
        return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2

    def label(self):
        return {3: "triangle", 4: "quadrilateral"}.get(self.sides, f"{self.sides}-gon")


class Rectangle(Polygon):
    def __init__(self, width, height):
        super().__init__((0, 0), (width, 0), (width, height), (0, height))

    def label(self):
        return "rectangle"


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)

    def label(self):
        return "square (" + super().label() + ")"


shapes = [Square(2), Circle(1), Polygon((0, 0), (4, 0), (0, 3)), Rectangle(2.5, 1), Polygon((0, 0), (2, 0), (3, 1), (2, 2), (0, 2))]
for shape in sorted(shapes):
    print(shape.describe())
try:
    Shape().describe()
except NotImplementedError as e:
    missing = str(e)
[missing, max(shapes).label(), [isinstance(s, Polygon) for s in shapes], issubclass(Square, Shape)]
