# case: the function that makes members, defined
# policy: script {"modules": {"enum": null}}
# expect: raises ValueError
import enum


class E(enum.Enum):
    def _new_member_(cls, *args):
        return 5

    A = 1


E.A
