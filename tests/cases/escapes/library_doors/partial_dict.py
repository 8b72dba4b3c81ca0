# case: the namespace of a partial
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: '__dict__'
import functools

getattr(functools.partial(len), "__dict__")
