# case: a value that is no member raises
# policy: script {"modules": {"enum": null}}
# expect: raises ValueError: 9 is not a valid Color
from enum import Enum


class Color(Enum):
    RED = 1


Color(9)
