# case: a TypedDict with a special key is a dict
# policy: script {"modules": {"typing": null}}
# expect: raises AttributeError: '__class__'
import typing

D = typing.TypedDict("D", {"__class__": int})
getattr(D(), "__class__")
