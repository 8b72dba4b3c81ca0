# case: __members__ is a view, by which nothing is stored
# policy: script {"modules": {"enum": null}}
# expect: raises TypeError
import enum


class E(enum.Enum):
    A = 1


getattr(E, "__members__")["A"] = 5
