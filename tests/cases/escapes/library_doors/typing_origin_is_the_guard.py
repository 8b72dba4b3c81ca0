# case: the same as `type` itself
# policy: script {"modules": {"typing": null}}
# expect: value True
import typing

typing.get_origin(typing.Type[int]) is type
