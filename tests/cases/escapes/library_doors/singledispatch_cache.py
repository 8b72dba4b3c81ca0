# case: the cache of singledispatch
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: '_clear_cache'
import functools


@functools.singledispatch
def f(value):
    return "base"


f._clear_cache
