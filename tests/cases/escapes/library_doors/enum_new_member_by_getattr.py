# case: the same by its name as text
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError: '_new_member_'
import enum


class E(enum.IntEnum):
    A = 1


getattr(E, "_new_member_")
