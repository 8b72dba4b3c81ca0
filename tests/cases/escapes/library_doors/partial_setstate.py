# case: partial takes no other state
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: '__setstate__'
import functools

p = functools.partial(len)
getattr(p, "__setstate__")
