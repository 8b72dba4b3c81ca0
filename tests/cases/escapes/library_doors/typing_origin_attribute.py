# case: an alias does not give its origin
# policy: script {"modules": {"typing": null}}
# expect: raises AttributeError: '__origin__'
import typing

getattr(typing.List[int], "__origin__")
