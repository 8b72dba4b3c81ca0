# case: structural types
# policy: script {"modules": {"typing": null}}
# expect: value [5, True, False]
from typing import Protocol, runtime_checkable


@runtime_checkable
class HasArea(Protocol):
    def area(self) -> float: ...


class Square:
    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a ** 2


def total(shapes: list[HasArea]) -> float:
    return sum(s.area() for s in shapes)


[total([Square(1), Square(2)]), isinstance(Square(1), HasArea), isinstance(5, HasArea)]
