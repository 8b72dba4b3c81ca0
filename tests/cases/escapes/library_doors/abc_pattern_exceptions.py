# case: a class pattern of an abstract class reads the object that an AttributeError holds
# policy: script {"modules": {"collections.abc": null}}
# expect: raises AttributeError: obj
from collections.abc import Hashable

try:
    (1).nothing
except AttributeError as error:
    match error:
        case Hashable(obj=found):
            pass
found
