# case: protocols that are checked at run time
# policy: script {"modules": {"typing": null}}
# expect: value [True, False, True, False, True]
from typing import Protocol, runtime_checkable


@runtime_checkable
class Appends(Protocol):
    def append(self, item): ...


@runtime_checkable
class Named(Protocol):
    name: str


class Dog:
    def __init__(self):
        self.name = "Rex"


[isinstance([], Appends), isinstance((), Appends), isinstance(Dog(), Named), isinstance(1, Named), issubclass(list, Appends)]
