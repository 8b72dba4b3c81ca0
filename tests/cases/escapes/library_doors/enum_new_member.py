# case: the function that an enumeration makes its members with
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError: '_new_member_'
import enum


class E(enum.Enum):
    A = 1


E._new_member_(E)
