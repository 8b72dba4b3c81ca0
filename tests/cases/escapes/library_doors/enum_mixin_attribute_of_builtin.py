# case: a member with the name of a field of the exception that is mixed in
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError: 'obj'
import enum


class E(AttributeError, enum.Enum):
    obj = "x"
    B = "y"


E.B.obj
