# case: the class of an alias
# policy: script {"modules": {"typing": null}}
# expect: raises TypeError
import typing

type(typing.List[int])
