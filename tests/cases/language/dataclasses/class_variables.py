# case: ClassVar and InitVar are no fields
# policy: script {"modules": {"dataclasses": null, "typing": null}}
# expect: value [20, 2, ['x'], 'C(x=20)']
from dataclasses import InitVar, dataclass, fields
from typing import ClassVar


@dataclass
class C:
    count: ClassVar[int] = 0
    x: int = 1
    scale: InitVar[int] = 10

    def __post_init__(self, scale):
        self.x *= scale
        C.count += 1


c = C(2)
C()
[c.x, C.count, [f.name for f in fields(c)], repr(c)]
