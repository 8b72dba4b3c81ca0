# case: a member that hides a descriptor of a mixin reads its name from the value
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError: 'gi_frame'
def g():
    yield

import enum


class D:
    def __get__(self, instance, owner=None):
        return 5


class Mix:
    gi_frame = D()


class E(Mix, enum.Enum):
    gi_frame = 1
    A = g()


E.A.gi_frame
