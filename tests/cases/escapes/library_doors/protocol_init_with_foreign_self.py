# case: the __init__ of a protocol, for a foreign object
# policy: script {"modules": {"typing": null}}
# expect: raises AttributeError or raises TypeError
import typing


class P(typing.Protocol):
    def m(self): ...


P.__init__(5)
