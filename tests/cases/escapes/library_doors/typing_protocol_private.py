# case: what typing keeps in a protocol
# policy: script {"modules": {"typing": null}}
# expect: raises AttributeError: '_is_protocol'
import typing


class P(typing.Protocol):
    def m(self): ...


P._is_protocol
