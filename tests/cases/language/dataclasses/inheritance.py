# case: fields of the parent come first
# policy: script {"modules": {"dataclasses": null}}
# expect: value ["Child(id=1, kind='base', extra='e')", 'base', True, False, True]
from dataclasses import dataclass


@dataclass
class Base:
    id: int
    kind: str = "base"


@dataclass
class Child(Base):
    extra: str = ""


c = Child(1, extra="e")
[repr(c), c.kind, c == Child(1, "base", "e"), Base(1) == c, isinstance(c, Base)]
