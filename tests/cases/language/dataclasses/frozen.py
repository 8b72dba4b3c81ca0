# case: a frozen record is hashable
# policy: script {"modules": {"dataclasses": null}}
# expect: raises FrozenInstanceError: cannot assign to field 'x'
from dataclasses import dataclass


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0


p = Point(1)
assert {p: "a"}[Point(1, 0)] == "a" and len({Point(1), Point(1)}) == 1
p.x = 5
