# case: a generic alias of an own class tells its name to __setattr__ only
# policy: script {"modules": {"typing": null}}
# expect: value ['__orig_class__']
import typing

T = typing.TypeVar("T")
seen = []


class G(typing.Generic[T]):
    def __setattr__(self, name, value):
        seen.append(name)


G[int]()
seen
