# case: _ignore_ takes names out of the namespace: the mark of own classes stays
# policy: script {"modules": {"enum": null}}
# expect: value ['own', True]
import enum


class E(enum.Enum):
    _ignore_ = ["<own>"]
    A = 1

    def own(self):
        return "own"


[E.A.own(), type(E.A) is E]
