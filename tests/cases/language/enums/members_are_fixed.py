# case: a member cannot be assigned
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError
from enum import Enum


class Color(Enum):
    RED = 1


Color.RED = 2
