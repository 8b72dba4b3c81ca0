# case: an abstract method may have a body
# policy: script {"modules": {"abc": null}}
# expect: value ['base', 'child']
from abc import ABC, abstractmethod


class Base(ABC):
    @abstractmethod
    def run(self):
        return ["base"]

    @classmethod
    @abstractmethod
    def make(cls): ...


class Child(Base):
    def run(self):
        return [*super().run(), "child"]

    @classmethod
    def make(cls):
        return cls()


Child.make().run()
