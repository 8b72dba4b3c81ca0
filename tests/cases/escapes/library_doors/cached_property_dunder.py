# case: a cached_property with a special name
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: '__class__'
import functools


class C:
    pass


setattr(C, "__class__", functools.cached_property(lambda self: 5))
