# case: a class with abstract methods cannot be made
# policy: script {"modules": {"abc": null}}
# expect: raises TypeError: Can't instantiate abstract class
from abc import ABC, abstractmethod


class Exporter(ABC):
    @abstractmethod
    def export(self, rows): ...


class Half(Exporter):
    pass


Half()
