# case: an abstract class and its child
# policy: script {"modules": {"abc": null}}
# expect: value ['square: 9', True, True]
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        """The area."""

    @property
    @abstractmethod
    def name(self): ...

    def show(self):
        return f"{self.name}: {self.area()}"


class Square(Shape):
    name = "square"

    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a ** 2


[Square(3).show(), issubclass(Square, Shape), isinstance(Square(1), Shape)]
