# case: the class that an enumeration takes its values for
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError: '_member_type_'
import enum


class E(enum.Enum):
    A = 1


E._member_type_
