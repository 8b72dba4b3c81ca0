# case: the function that an enumeration shows its values with
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError: '_value_repr_'
import enum


class E(int, enum.Enum):
    A = 1


E._value_repr_
