# case: what cmp_to_key holds
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: '__class__'
import functools

getattr(functools.cmp_to_key(lambda a, b: 0)(5), "__class__")
