# case: a class keyword of the library's own
# policy: script {"modules": {"typing": null}}
# expect: raises TypeError
import typing


class P(typing.Protocol, _root=True):
    pass
