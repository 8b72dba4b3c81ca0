# case: unhashable unless frozen or asked for
# policy: script {"modules": {"dataclasses": null}}
# expect: value ['unhashable', False, True, True]
from dataclasses import dataclass


@dataclass
class A:
    x: int


@dataclass(eq=False)
class B:
    x: int


@dataclass(unsafe_hash=True)
class C:
    x: int


try:
    hash(A(1))
    r = "hashable"
except TypeError:
    r = "unhashable"
[r, B(1) == B(1), hash(C(1)) == hash(C(1)), {C(1), C(1)} == {C(1)}]
