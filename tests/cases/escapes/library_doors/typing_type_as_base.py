# case: typing.Type is no base
# policy: script {"modules": {"typing": null}}
# expect: raises TypeError: is not available as a base class
import typing


class X(typing.Type[int]):
    pass
