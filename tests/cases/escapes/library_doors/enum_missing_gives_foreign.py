# case: _missing_ gives an object of another class
# policy: script {"modules": {"enum": null}}
# expect: raises TypeError
def g():
    yield

import enum


class E(enum.Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        return g()


E(7)
