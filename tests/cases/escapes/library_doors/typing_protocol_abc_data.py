# case: what abc keeps in a protocol
# policy: script {"modules": {"typing": null}}
# expect: raises AttributeError or not data
import typing


class P(typing.Protocol):
    def m(self): ...


P._abc_impl
