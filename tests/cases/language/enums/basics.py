# case: members have names and values, and are singletons
# policy: script {"modules": {"enum": null}}
# expect: value ['RED', 1, True, 3, ['RED', 'GREEN', 'BLUE'], 3, False, 'Color.RED', '<Color.RED: 1>', True]
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


[Color.RED.name, Color.RED.value, Color(2) is Color.GREEN, Color["BLUE"].value, [c.name for c in Color], len(Color), Color.RED == 1, str(Color.RED), repr(Color.RED), Color.RED in Color]
