# case: a member cannot be replaced by setattr
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError
import enum


class E(enum.Enum):
    A = 1


setattr(E, "A", 2)
