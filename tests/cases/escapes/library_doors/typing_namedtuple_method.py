# case: a NamedTuple that defines __new__
# policy: script {"modules": {"typing": null}}
# expect: raises AttributeError
import typing


class N(typing.NamedTuple):
    a: int

    def __new__(cls, *args):
        return print
