# case: dataclasses take positional patterns
# policy: script {"modules": {"dataclasses": null}}
# expect: value [12, 6, ('square', 4)]
from dataclasses import dataclass


@dataclass
class Circle:
    radius: float


@dataclass
class Rect:
    w: float
    h: float


def area(shape):
    match shape:
        case Circle(r):
            return 3 * r * r
        case Rect(w, h) if w == h:
            return ("square", w * h)
        case Rect(w, h):
            return w * h


[area(Circle(2)), area(Rect(2, 3)), area(Rect(2, 2))]
