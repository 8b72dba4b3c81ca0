# case: a second name for a value is an alias
# policy: script {"modules": {"enum": null}}
# expect: value [True, ['SQUARE', 'CIRCLE'], 'SQUARE', 'SQUARE']
from enum import Enum


class Shape(Enum):
    SQUARE = 2
    CIRCLE = 1
    ALIAS = 2


[Shape.ALIAS is Shape.SQUARE, [s.name for s in Shape], Shape.ALIAS.name, Shape(2).name]
