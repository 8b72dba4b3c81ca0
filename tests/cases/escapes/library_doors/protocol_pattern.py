# case: a class pattern of a protocol that can be asked at run time
# policy: script {"modules": {"typing": null}}
# expect: raises AttributeError: gi_frame
def g():
    yield

import typing


@typing.runtime_checkable
class Sends(typing.Protocol):
    def send(self, value): ...


match g():
    case Sends(gi_frame=f):
        found = f
found
