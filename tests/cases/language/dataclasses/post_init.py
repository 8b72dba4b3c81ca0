# case: computed fields and checks
# policy: script {"modules": {"dataclasses": null}}
# expect: value [6, 'Rect(w=1, h=2, area=2)', 'negative width']
from dataclasses import dataclass, field


@dataclass
class Rect:
    w: float
    h: float
    area: float = field(init=False)

    def __post_init__(self):
        if self.w < 0:
            raise ValueError("negative width")
        self.area = self.w * self.h


try:
    Rect(-1, 2)
except ValueError as e:
    r = str(e)
[Rect(2, 3).area, repr(Rect(1, 2)), r]
