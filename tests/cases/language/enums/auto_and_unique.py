# case: auto counts, unique refuses doubles
# policy: script {"modules": {"enum": null}}
# expect: value [[1, 2, 3], True]
from enum import Enum, auto, unique


@unique
class Step(Enum):
    START = auto()
    WORK = auto()
    END = auto()


try:
    @unique
    class Bad(Enum):
        A = 1
        B = 1
except ValueError as e:
    r = "duplicate" in str(e)
[[s.value for s in Step], r]
