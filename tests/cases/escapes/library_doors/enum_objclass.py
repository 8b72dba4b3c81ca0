# case: __objclass__ of a member
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError: '__objclass__'
import enum


class E(enum.Enum):
    A = 1


getattr(E.A, "__objclass__")
