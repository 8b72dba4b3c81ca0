# case: a field of a NamedTuple with a special name
# policy: script {"modules": {"typing": null}}
# expect: raises ValueError
import typing

typing.NamedTuple("N", [("__class__", int)])
