# case: an alias stores its name in nothing but own objects
# policy: script {"modules": {"collections": null, "typing": null}}
# expect: raises AttributeError: '__orig_class__'
import collections
import typing

made = typing.DefaultDict[str, int](int)
getattr(made, "__orig_class__")
