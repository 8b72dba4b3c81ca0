# case: a class pattern of Callable with a class for its subject: a field of instances would be a descriptor
# policy: script {"modules": {"collections.abc": null}}
# expect: raises AttributeError: real
from collections.abc import Callable

match int:
    case Callable(real=found):
        pass
found
