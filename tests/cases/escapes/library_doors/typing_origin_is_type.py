# case: the origin of typing.Type is `type`, of which a program gets the guard
# policy: script {"modules": {"typing": null}}
# expect: raises TypeError
import typing

typing.get_origin(typing.Type[int])("X", (), {})
