# case: a cached function does not lead to what it wraps
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: '__wrapped__'
import functools


@functools.lru_cache
def f():
    return 1


getattr(f, "__wrapped__")
