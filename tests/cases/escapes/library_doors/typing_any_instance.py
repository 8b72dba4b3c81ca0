# case: typing.Any is no metaclass to have
# policy: script {"modules": {"typing": null}}
# expect: raises TypeError
import typing

type(typing.Any)("X", (), {})
