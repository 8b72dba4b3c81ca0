# case: type parameters are no bases
# policy: script {"modules": {"typing": null}}
# expect: raises TypeError
import typing


class X(typing.TypeVar):
    pass
