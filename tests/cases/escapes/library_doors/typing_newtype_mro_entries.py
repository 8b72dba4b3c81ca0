# case: an object of an own class says no bases
# policy: script {"modules": {"typing": null}}
# expect: raises TypeError
import typing


class N(typing.NewType):
    pass


class X(N("N", int)):
    pass
