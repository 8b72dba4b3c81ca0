# case: partial with the guard of getattr is decided by the guard
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: '__self__'
import functools

functools.partial(getattr, len)("__self__")
